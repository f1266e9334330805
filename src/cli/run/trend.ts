import type { Report } from '../../core/inspection/report.ts';

/** Whether fewer cookies of a portal do not match than before, more, or as many. */
export const TRENDS = ['better', 'worse', 'stayed', 'unknown'] as const;
export type Trend = (typeof TRENDS)[number];

/**
 * How a portal's one number went.
 * @returns `unknown` where the numbers measure different things: another portal, or the policy in one and not in the other
 */
export function trendOf(before: Report, now: Report): Trend {
  const { kind } = now.policy;
  if (before.portal.host !== now.portal.host || before.policy.kind !== kind || kind === 'waiting') return 'unknown';
  const more = now.counts.notMatching - before.counts.notMatching;
  if (more === 0) return 'stayed';
  return more < 0 ? 'better' : 'worse';
}
