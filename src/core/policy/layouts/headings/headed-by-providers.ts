import type { Entry } from '../../document/entry.ts';
import type { Fields } from '../../fields/fields.ts';
import { MEANS } from '../../lexicon/vocabulary.ts';

/** "Google 3": how many cookies are below. */
const COUNT = /(?<![\s(])[\s(]+\d+\)?$/;

/** "Example widget (Example Ltd)": a service, and whose it is. */
const OWNED = /^[^()]+\s\((\p{L}[^()]{2,60})\)$/u;

/**
 * The entries with their provider where it is their heading. Headings right above cookies are of one kind: where at
 * least half of them are known services, the others ("Town of …") are who sets the cookies too.
 */
export function createHeadedByProviders({ findService, isCompany, marksOf }: Fields) {
  /** "Example Ltd", "Known Service Ltd": a company, which no words before its name make something else. */
  const isCompanyAlone = (heading: string): boolean =>
    isCompany(heading) && !/:\s/.test(heading) && heading.startsWith(findService(heading) ?? '');

  return (entries: readonly Entry[]): readonly Entry[] => {
    const nearest = new Set(entries.flatMap(({ headings, place }) => (place === 'prose' ? [] : headings.slice(0, 1))));
    const bracketed = [...nearest].filter((heading) => OWNED.test(heading));
    const owned = new Set(bracketed.some((heading) => isCompany(OWNED.exec(heading)?.[1] ?? '')) ? bracketed : []);
    const companies = [...nearest].filter(isCompanyAlone);
    const others = [...nearest].filter((heading) => findService(heading) === null || companies.includes(heading));
    const mostServe = (others.length - companies.length) * 2 <= nearest.size;
    // Joints say nothing of what it is: "of" is Dutch for "or".
    const isStranger = (heading: string): boolean => marksOf(heading).every(({ value }) => value === MEANS.joins);
    const providers = new Set([...companies, ...(mostServe && owned.size === 0 ? others.filter(isStranger) : [])]);
    if (providers.size + owned.size === 0) return entries;
    return entries.map((entry) => {
      const [heading = ''] = entry.headings;
      const own = owned.has(heading) ? OWNED.exec(heading)?.[1] : undefined;
      const isHeaded = own !== undefined || providers.has(heading);
      if (entry.place === 'prose' || entry.cells.provider !== undefined || !isHeaded) return entry;
      const provider = { text: own ?? heading.replace(COUNT, ''), start: entry.start, end: entry.start };
      return { ...entry, cells: { ...entry.cells, provider } };
    });
  };
}
