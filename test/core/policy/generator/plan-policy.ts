import type { Language } from '../../../../src/core/policy/languages/language.ts';
import { groupBy } from '../scoring/group-by.ts';
import type { Chooser } from './chooser.ts';
import type { Layout } from './layouts/layout.ts';
import { chooseLifetime } from './lifetimes.ts';
import { chooseName, showsItsEnds } from './names.ts';
import { phrasesIn } from './phrases.ts';
import type { Column, Cookie, Held, Noise, Policy, Section } from './policy.ts';
import { categoryIn, columnOf } from './words.ts';

const CATEGORIES = ['necessary', 'preferences', 'statistics', 'marketing'] as const;
const PROVIDERS = [
  'Google',
  'Matomo',
  'Hotjar',
  'Cloudflare',
  'Town of Meadow',
  'Harbour Museum',
  'Lamplight Press',
] as const;
const HOST = 'meadow.example.org';

function columnsFor(chooser: Chooser, { needs, orders }: Layout, language: Language): readonly Column[] {
  const { inHundred, pick, shuffle } = chooser;
  const held = (['name', 'provider', 'purpose', 'lifetime', 'category'] as const).filter(
    (each) => each === 'name' || needs.includes(each) || inHundred(each === 'category' ? 30 : 65),
  );
  // A table that says nothing beside a name is none.
  const chosen: readonly Held[] = held.length > 1 ? held : ['name', 'purpose'];
  const order = orders === undefined ? shuffle(chosen) : pick(orders);
  return order.map((each) => columnOf(chooser, language, each));
}

function noiseFor({ inHundred }: Chooser, { noise }: Layout): ReadonlySet<Noise> {
  const common = (['navigation', 'chatter'] as const).filter(() => inHundred(50));
  return new Set([...common, ...noise.filter(() => inHundred(25))]);
}

/** Cookies with names of their own, whatever is written like them. */
function cookiesFor(
  chooser: Chooser,
  { names, unparted }: Layout,
  language: Language,
  { columns, noise }: Pick<Policy, 'columns' | 'noise'>,
): readonly Cookie[] {
  const { below, inHundred, pick } = chooser;
  const { purposes } = phrasesIn(language.tag);
  const seen = new Map<string, Cookie>();
  const empty = columns.map(({ holds }) => holds).filter((holds) => holds !== 'name');
  const count = 2 + below(7);
  // Ordinary words are only names in a table that is seen for one of cookies: by their lifetimes, and other names.
  const timed = columns.some(({ holds }) => holds === 'lifetime');
  const least = names === 'any' ? 'identifier' : names;
  for (let tries = 0; tries < 5 * count && seen.size < count; tries += 1) {
    const name = chooseName(chooser, seen.size < 2 || !timed ? least : names);
    const shows = unparted !== true || showsItsEnds(name, columns[0]?.holds === 'name');
    if (seen.has(name.means.toLowerCase()) || !shows) continue;
    const mark = noise.has('footnotes') && inHundred(20) ? '*' : '';
    const lifetime = chooseLifetime(chooser, language);
    seen.set(name.means.toLowerCase(), {
      name,
      provider: unparted !== true && inHundred(15) ? HOST : pick(PROVIDERS),
      purpose: pick(purposes),
      lifetime: { ...lifetime, written: lifetime.written + mark },
      category: categoryIn(language, pick(CATEGORIES)),
      untold:
        noise.has('empty cells') && empty.length > 1 && inHundred(20) ? (empty[below(empty.length)] ?? null) : null,
    });
  }
  return [...seen.values()];
}

/** The sections of a policy: one for each category, or a single one that has no heading. */
function sectionsOf(
  { inHundred }: Chooser,
  { undivided }: Layout,
  cookies: readonly Cookie[],
  noise: ReadonlySet<Noise>,
): readonly Section[] {
  if (undivided === true || (!noise.has('section rows') && inHundred(50))) return [{ heading: null, cookies }];
  return groupBy(cookies, ({ category }) => category.written).map(
    ([category, group]): Section => ({ heading: `${category} cookies`, cookies: group }),
  );
}

/** Chooses all that a policy says, and nothing of how it is written. */
export function planPolicy(chooser: Chooser, layout: Layout, language: Language): Policy {
  const noise = noiseFor(chooser, layout);
  const columns = columnsFor(chooser, layout, language);
  const cookies = cookiesFor(chooser, layout, language, { columns, noise });
  return { language, columns, noise, sections: sectionsOf(chooser, layout, cookies, noise) };
}
