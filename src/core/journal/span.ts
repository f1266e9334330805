import { firstAndLatest } from '../first-and-latest.ts';
import type { ChoicePeriod } from './choice-period.ts';

/** A time in which the browser held a cookie. All times are in ms since the Unix epoch. */
export interface Span {
  /** Null when that was before we looked. */
  readonly from: number | null;
  /** Null while it is there. */
  readonly until: number | null;
  /** Whether the page that set it removed it at once; left out while that cannot be told. */
  readonly tried?: boolean;
}

/** A cookie that stays no longer was only tried out, unless somebody did something meanwhile. */
const MAX_TRIED_MS = 5000;

/** A banner may remove what was refused before it stores that. */
const BEFORE_CHOICE_MS = 1000;

/** More times than these of one cookie are left out: the first stays, and the latest. */
const MAX_SPANS = 20;

/**
 * Says of each ended time whether the page that set the cookie removed it again: within seconds, and neither on the way
 * to another page nor because of a choice.
 * @param visits when the portal's pages were visited
 * @param expiresAt the cookie's; null for a session
 */
export function judgeSpans(
  spans: readonly Span[],
  visits: readonly number[],
  periods: readonly ChoicePeriod[],
  expiresAt: number | null,
): readonly Span[] {
  const choices = periods.flatMap(({ from, until }) => [from ?? [], until ?? []].flat());
  return spans.map((span) => {
    const { from, tried } = span;
    const until = span.until ?? expiresAt;
    if (tried !== undefined || until === null) return span;
    const isWithin = (at: number, more = 0) => from !== null && at > from && at <= until + more;
    const isBrief = from !== null && until >= from && until - from <= MAX_TRIED_MS; // the clock may have gone on
    const happened = visits.some((at) => isWithin(at)) || choices.some((at) => isWithin(at, BEFORE_CHOICE_MS));
    return span.until === null && !isBrief ? span : { ...span, tried: isBrief && !happened };
  });
}

/** The first and the latest times, when there are many. */
export const fewSpans = (spans: readonly Span[]): readonly Span[] => firstAndLatest(spans, MAX_SPANS);
