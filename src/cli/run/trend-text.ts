import { TRENDS, type Trend } from './trend.ts';

export const TREND_WORDS = {
  better: 'better',
  worse: 'worse',
  stayed: 'stayed',
  unknown: 'not known',
} as const satisfies Record<Trend, string>;

const WHY_UNKNOWN = 'two portals at one address, or a policy that both runs did not read alike';

/** How many visits brought fewer cookies that do not match than the earlier ones, more, or as many. */
export function trendText(trends: readonly Trend[]): string {
  if (trends.length === 0) return 'No visit of one run could be compared with one of the other.';
  const counts = countTrends(trends);
  const told = TRENDS.filter((trend) => trend !== 'unknown' || counts.unknown > 0);
  const said = told.map((trend) => `${counts[trend]} ${TREND_WORDS[trend]}`).join(', ');
  const why = counts.unknown > 0 ? ` (${WHY_UNKNOWN})` : '';
  return `By how many cookies do not match, of ${trends.length} ${trends.length === 1 ? 'visit' : 'visits'}: ${said}${why}.`;
}

export const countTrends = (trends: readonly Trend[]): Record<Trend, number> =>
  Object.fromEntries(TRENDS.map((one) => [one, trends.filter((trend) => trend === one).length])) as Record<
    Trend,
    number
  >;
