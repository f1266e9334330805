import type { Category } from '../declaration.ts';
import { languages } from '../words/languages.ts';
import { lexicon } from '../words/lexicon.ts';

const words = lexicon<Category | 'not'>(
  languages.flatMap(({ categories, not }) => [
    [not, 'not'] as const,
    [categories.necessary, 'necessary'] as const,
    [categories.statistics, 'statistics'] as const,
    [categories.marketing, 'marketing'] as const,
    [categories.preferences, 'preferences'] as const,
    [categories.unclassified, 'unclassified'] as const,
  ]),
);
const cookies = lexicon(languages.map(({ cookie }) => [cookie, true] as const));

/**
 * The category that a heading or a cell names, or null. "Necessary" outweighs what else is named beside it
 * ("Functional (necessary)"); a negated word names nothing ("no advertising cookies").
 */
export function readCategory(text: string): Category | null {
  const found = words.find(text.slice(0, 200));
  const named = found.filter(({ value, start }, index) => {
    const before = found[index - 1];
    return value !== 'not' && !(before?.value === 'not' && start - before.end < 25);
  });
  const necessary = named.some(({ value }) => value === 'necessary');
  if (necessary) return 'necessary';
  // The last resort of the list: "other statistics cookies" are statistics.
  const first = named.find(({ value }) => value !== 'unclassified') ?? named[0];
  return first === undefined || first.value === 'not' ? null : first.value;
}

/** True when the text speaks of cookies. */
export const saysCookie = (text: string): boolean => cookies.find(text).length > 0;
