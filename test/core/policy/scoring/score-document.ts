import type { Declaration } from '../../../../src/core/policy/declaration.ts';
import type { StatedLifetime } from '../../../../src/core/policy/fields/stated-lifetime.ts';
import type { LabelledCookie, Labels } from './labels.ts';

export interface Score {
  readonly declared: number;
  readonly found: number;
  /** Names found and declared; the next four are counted among these. */
  readonly right: number;
  readonly lifetime: number;
  readonly provider: number;
  readonly category: number;
  readonly purpose: number;
  readonly mistakes: readonly string[];
}

const folded = (text: string | null): string =>
  (text ?? '').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

function sameLifetime(found: StatedLifetime | null, label: LabelledCookie['lifetime']): boolean {
  if (label === null || found === null) return label === null && found === null;
  if (label === 'session') return found.kind === 'session';
  return found.kind === 'persistent' && found.seconds === label.seconds;
}

/** Holds what the reader found in one document against its labels. */
export function scoreDocument(declarations: readonly Declaration[], { declared, optional }: Labels): Score {
  const mistakes: string[] = [];
  const left = [...declared];
  const count = { right: 0, found: 0, lifetime: 0, provider: 0, category: 0, purpose: 0 };
  for (const found of declarations) {
    const names = ({ name, name_alternatives }: LabelledCookie): boolean =>
      [name, ...name_alternatives].includes(found.name);
    const index = left.findIndex(names);
    const label = left[index];
    if (label === undefined) {
      if (optional.some(names)) continue;
      count.found += 1;
      mistakes.push(`+ ${found.name} (not declared): ${found.quote.text.slice(0, 80).replace(/\s+/g, ' ')}`);
      continue;
    }
    left.splice(index, 1);
    count.found += 1;
    count.right += 1;
    const check = (
      what: 'lifetime' | 'provider' | 'category' | 'purpose',
      right: boolean,
      is: unknown,
      should: unknown,
    ): void => {
      if (right) count[what] += 1;
      else mistakes.push(`~ ${found.name} ${what}: ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`);
    };
    const lifetimes = [label.lifetime, ...label.lifetime_alternatives];
    check(
      'lifetime',
      lifetimes.some((each) => sameLifetime(found.lifetime, each)),
      found.lifetime,
      label.lifetime,
    );
    check('provider', folded(found.provider) === folded(label.provider), found.provider, label.provider);
    check(
      'category',
      [label.category, ...label.category_alternatives].includes(found.category),
      found.category,
      label.category,
    );
    const purpose = label.purpose_contains === null || folded(found.purpose).includes(folded(label.purpose_contains));
    check('purpose', purpose, found.purpose, label.purpose_contains);
  }
  mistakes.push(...left.map(({ name }) => `- ${name} (missed)`));
  return { ...count, declared: declared.length, mistakes };
}
