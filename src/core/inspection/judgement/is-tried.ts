import type { Match } from '../../catalogue/look-up.ts';
import type { Cookie } from '../../cookie/cookie.ts';
import { DAY } from '../../cookie/lifetime.ts';
import type { ChoicePeriod } from '../../journal/choice-period.ts';
import type { ObservedCookie } from '../../journal/observe.ts';
import { judgeSpans } from '../../journal/span.ts';

/**
 * Whether the pages that set a cookie only tried it out, and removed it within seconds, each time. What is known to follow
 * visitors, and is set for longer than a day, was meant to stay: a banner takes such away again. A tracker that removes one
 * itself, as PostHog does at its page's own host, has another of that name that stays.
 * @param all the cookies of the watch
 * @param lookUp what is known of it, asked of few
 * @param visits when the portal's pages were visited, in ms since the Unix epoch
 */
export function isTried(
  { spans, cookie, lifetime }: ObservedCookie,
  all: readonly ObservedCookie[],
  lookUp: (cookie: Cookie) => Match | null,
  visits: readonly number[],
  periods: readonly ChoicePeriod[],
): boolean {
  const judged = judgeSpans(spans, visits, periods, cookie.expiresAt);
  if (judged.length === 0 || !judged.every(({ tried }) => tried)) return false;
  const { category, sentence } = lookUp(cookie)?.entry ?? {};
  const follows = sentence !== 'probe' && (category === 'statistics' || category === 'marketing');
  return (
    !follows ||
    lifetime.kind === 'session' ||
    lifetime.seconds <= DAY ||
    all.some((one) => one.removedAt === null && one.cookie.name === cookie.name)
  );
}
