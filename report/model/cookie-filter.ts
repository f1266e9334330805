import type { ReportedCookie } from '../../src/core/inspection/report.ts';

/** What a list of cookies is cut down by. What a cookie has of each: several setters may have set it. */
const FACETS = {
  status: ({ status }: ReportedCookie) => (status ? [status.group] : []),
  party: ({ party }: ReportedCookie) => [party.browser],
  setter: ({ setters }: ReportedCookie) =>
    setters.length > 0 ? setters.map(({ setter }) => setter.kind) : (['unknown'] as const),
  category: ({ purposes, verdict }: ReportedCookie) => {
    const declared = 'declaration' in verdict ? verdict.declaration.category : null;
    const known = purposes.flatMap((purpose) => (purpose.kind === 'catalogue' ? purpose.category : []));
    return [declared ?? known[0] ?? 'unclassified'] as const;
  },
} as const;

export type Facet = keyof typeof FACETS;
export type FacetValue<F extends Facet> = ReturnType<(typeof FACETS)[F]>[number];

/** Longest first, earliest first; what is gravest stands first in a report. */
export const SORTS = ['gravest', 'name', 'domain', 'lifetime', 'set'] as const;
type Sort = (typeof SORTS)[number];

/** What is asked of each facet; null for nothing. */
export type CookieFilter = Readonly<Record<Facet, string | null>> & {
  readonly search: string;
  readonly sort: Sort;
};

export const UNFILTERED: CookieFilter = {
  search: '',
  status: null,
  party: null,
  setter: null,
  category: null,
  sort: 'gravest',
};

/** What the cookies have of a facet, each once, in the order of the report. */
export const valuesOf = <F extends Facet>(facet: F, cookies: readonly ReportedCookie[]): readonly FacetValue<F>[] => [
  ...new Set(cookies.flatMap((cookie) => FACETS[facet](cookie) as readonly FacetValue<F>[])),
];

/** The cookies that fit a filter, in its order. Their number is no bound: each is looked at once, and sorted. */
export function fittingCookies(
  cookies: readonly ReportedCookie[],
  { search, sort, ...facets }: CookieFilter,
): readonly ReportedCookie[] {
  const sought = search.trim().toLowerCase();
  const asked = (Object.keys(FACETS) as readonly Facet[]).filter((facet) => facets[facet] !== null);
  const fitting = cookies.filter(
    (one) =>
      asked.every((facet) => FACETS[facet](one).some((value) => value === facets[facet])) &&
      (sought === '' || searched(one).includes(sought)),
  );
  return sort === 'gravest' ? fitting : fitting.toSorted(ORDERS[sort]);
}

/** What a cookie is found by: its name, its domain, and the addresses that set it. */
const searched = ({ cookie, setters }: ReportedCookie): string =>
  [cookie.name, cookie.domain, ...setters.map(({ setter }) => ('url' in setter ? (setter.url ?? '') : ''))]
    .join(' ')
    .toLowerCase();

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const secondsOf = ({ lifetime }: ReportedCookie): number => (lifetime.kind === 'session' ? -1 : lifetime.seconds);
const firstSet = ({ setters }: ReportedCookie): number => setters[0]?.firstAt ?? 0; // before the watch

const ORDERS = {
  name: (one, other) => byText(one.cookie.name, other.cookie.name),
  domain: (one, other) => byText(one.cookie.domain, other.cookie.domain),
  lifetime: (one, other) => secondsOf(other) - secondsOf(one),
  set: (one, other) => firstSet(one) - firstSet(other),
} as const satisfies Record<Exclude<Sort, 'gravest'>, (one: ReportedCookie, other: ReportedCookie) => number>;
