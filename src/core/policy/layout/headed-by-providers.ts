import { findService } from '../meaning/services.ts';
import { marksOf } from '../words/vocabulary.ts';
import type { Entry } from './entry.ts';

/** "Google 3": how many cookies are below. */
const COUNT = /[\s(]+\d+\)?$/;

/**
 * The entries with their provider where it is their heading. Headings right above cookies are of one kind: where at
 * least half of them are known services, the others ("Town of …") are who sets the cookies too.
 */
export function headedByProviders(entries: readonly Entry[]): readonly Entry[] {
  const nearest = new Set(entries.flatMap(({ headings }) => headings.slice(0, 1)));
  const others = [...nearest].filter((heading) => findService(heading) === null);
  if (others.length * 2 > nearest.size) return entries;
  const providers = new Set(others.filter((heading) => marksOf(heading).length === 0));
  return entries.map((entry) => {
    const [heading = ''] = entry.headings;
    if (entry.cells.provider !== undefined || !providers.has(heading)) return entry;
    const provider = { text: heading.replace(COUNT, ''), start: entry.start, end: entry.start };
    return { ...entry, cells: { ...entry.cells, provider } };
  });
}
