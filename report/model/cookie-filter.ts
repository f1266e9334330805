import type { ReportedCookie } from '../../src/core/inspection/report.ts';
import type { Column } from './columns.ts';

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
  phase: ({ phases }: ReportedCookie) => phases,
} as const;

export type Facet = keyof typeof FACETS;
export type FacetValue<F extends Facet> = ReturnType<(typeof FACETS)[F]>[number];

export interface Sort {
  readonly by: Column;
  readonly isDown: boolean;
}

/** What is asked of each facet; null for nothing. */
export type CookieFilter = Readonly<Record<Facet, string | null>> & {
  readonly search: string;
  readonly sort: Sort;
};

/** In the order of a report, the gravest first. */
export const UNFILTERED: CookieFilter = {
  search: '',
  status: null,
  party: null,
  setter: null,
  category: null,
  phase: null,
  sort: { by: 'status', isDown: false },
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
  const order = ORDERS[sort.by];
  const sorted = order ? fitting.toSorted((one, other) => compared(order(one), order(other))) : fitting;
  return sort.isDown ? sorted.toReversed() : sorted;
}

/** What a cookie is found by: its name, its domain, and the addresses that set it. */
const searched = ({ cookie, setters }: ReportedCookie): string =>
  [cookie.name, cookie.domain, ...setters.map(addressOf)].join(' ').toLowerCase();

const addressOf = ({ setter }: ReportedCookie['setters'][number]): string =>
  'url' in setter ? (setter.url ?? '') : '';

type Sortable = string | number;
const compared = (one: Sortable, other: Sortable): number => (one < other ? -1 : one > other ? 1 : 0);

/** By what each column sorts, the least first. Null for the order of the report. */
const ORDERS = {
  name: ({ cookie }) => cookie.name,
  status: null,
  lifetime: ({ lifetime }) => (lifetime.kind === 'session' ? -1 : lifetime.seconds),
  domain: ({ cookie }) => cookie.domain,
  party: ({ party }) => party.browser,
  setter: ({ setters: [first] }) => (first ? addressOf(first) : ''),
  category: (one) => FACETS.category(one)[0],
  before: ({ phases }) => (phases.includes('before') ? 0 : 1),
  refused: ({ phases }) => (phases.includes('refused') ? 0 : 1),
  accepted: ({ phases }) => (phases.includes('accepted') ? 0 : 1),
  set: ({ setters: [first] }) => first?.firstAt ?? 0, // before the watch
} as const satisfies Record<Column, ((cookie: ReportedCookie) => Sortable) | null>;
