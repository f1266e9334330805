import { groupBy } from '../../src/core/group-by.ts';
import type { Journal } from '../../src/core/journal/event.ts';

/** A page of the portal, and when it was visited, in ms since the Unix epoch. */
export interface VisitedPage {
  readonly url: string;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly times: number;
}

/** The pages that were visited, in the order of their first visits. A compacted journal tells of those since. */
export function visitedPages(journal: Journal): readonly VisitedPage[] {
  const visits = journal.flatMap((event) => (event.kind === 'visit' ? event : []));
  return [...groupBy(visits, ({ url }) => url)].map(([url, of]) => ({
    url,
    firstAt: Math.min(...of.map(({ at }) => at)),
    lastAt: Math.max(...of.map(({ at }) => at)),
    times: of.length,
  }));
}
