import type { Entry } from '../../document/entry.ts';
import type { Fields } from '../../fields/fields.ts';
import { MEANS } from '../../lexicon/vocabulary.ts';

/** "Google 3": how many cookies are below. */
const COUNT = /(?<![\s(])[\s(]+\d+\)?$/;

/**
 * The entries with their provider where it is their heading. Headings right above cookies are of one kind: where at
 * least half of them are known services, the others ("Town of …") are who sets the cookies too.
 */
export function createHeadedByProviders({
  findService,
  isCompany,
  marksOf,
}: Pick<Fields, 'findService' | 'isCompany' | 'marksOf'>) {
  return (entries: readonly Entry[]): readonly Entry[] => {
    const nearest = new Set(entries.flatMap(({ headings, place }) => (place === 'prose' ? [] : headings.slice(0, 1))));
    const others = [...nearest].filter((heading) => findService(heading) === null);
    const companies = others.filter((heading) => isCompany(heading));
    const mostServe = (others.length - companies.length) * 2 <= nearest.size;
    // Joints say nothing of what it is: "of" is Dutch for "or".
    const isStranger = (heading: string): boolean => marksOf(heading).every(({ value }) => value === MEANS.joins);
    const providers = new Set([...companies, ...(mostServe ? others.filter(isStranger) : [])]);
    if (providers.size === 0) return entries;
    return entries.map((entry) => {
      const [heading = ''] = entry.headings;
      if (entry.place === 'prose' || entry.cells.provider !== undefined || !providers.has(heading)) return entry;
      const provider = { text: heading.replace(COUNT, ''), start: entry.start, end: entry.start };
      return { ...entry, cells: { ...entry.cells, provider } };
    });
  };
}
