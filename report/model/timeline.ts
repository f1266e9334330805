import { groupBy } from '../../src/core/group-by.ts';
import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import type { ChoicePeriod } from '../../src/core/journal/choice-period.ts';

type Refused = Report['refused'][number];

/** An instant, and where it stands: in percent of the time that was watched. */
interface Point {
  /** ms since the Unix epoch */
  readonly at: number;
  readonly place: number;
}

interface Mark extends Point {
  readonly kind: 'set' | 'removed' | 'refused';
}

/** What is known of one cookie, or of what was refused by one name. */
export type TimelineLine =
  | {
      readonly kind: 'cookie';
      readonly reported: ReportedCookie;
      /** The places between which it was there. */
      readonly from: number;
      readonly to: number;
      readonly marks: readonly Mark[];
    }
  | { readonly kind: 'refused'; readonly refused: readonly [Refused, ...Refused[]]; readonly marks: readonly Mark[] };

/** When cookies were set, removed and refused, and when a choice was made, to scale. */
export interface Timeline {
  readonly ticks: readonly (Point & { readonly seconds: number })[];
  /** Each from where it was made to where it ended. */
  readonly choices: readonly (Point & { readonly until: number; readonly period: ChoicePeriod })[];
  /** In the order of the report, what was refused last. */
  readonly lines: readonly TimelineLine[];
}

/** More ticks than these stand too close. */
const MAX_TICKS = 6;
const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
/** In seconds. */
const STEPS: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE_S),
  ...[1, 2, 4, 8, 12, 24].map((hours) => hours * HOUR_S),
];

/** Lays out what a report tells of time. Of many writes by one setter it tells the first and the last. */
export function timelineOf({ watch, cookies, refused, choicePeriods }: Report): Timeline {
  const span = Math.max(watch.to - watch.from, 1);
  const point = (at: number): Point => ({
    at,
    place: Math.min(100, Math.max(0, ((at - watch.from) / span) * 100)),
  });
  return {
    ticks: ticksOf(span / 1000).map((seconds) => ({ ...point(watch.from + seconds * 1000), seconds })),
    choices: choicePeriods.map((period) => ({
      ...point(period.from ?? period.knownAt),
      until: point(period.until ?? watch.to).place,
      period,
    })),
    lines: [
      ...cookies.map((reported) => cookieLine(reported, watch, point)),
      ...[...groupBy(refused, ({ line }) => line.name).values()].flatMap(([first, ...others]) =>
        first ? [refusedLine([first, ...others], point)] : [],
      ),
    ],
  };
}

function cookieLine(reported: ReportedCookie, watch: Report['watch'], point: (at: number) => Point): TimelineLine {
  const { setters, removedAt, olderThanWatch } = reported;
  const times = [...new Set(setters.flatMap(({ firstAt, lastAt }) => [firstAt, lastAt]))];
  const isOlder = olderThanWatch || times.length === 0;
  return {
    kind: 'cookie',
    reported,
    from: point(isOlder ? watch.from : Math.min(...times)).place,
    to: point(removedAt ?? watch.to).place,
    marks: [
      ...times.map((at) => ({ ...point(at), kind: 'set' as const })),
      ...(removedAt === null ? [] : [{ ...point(removedAt), kind: 'removed' as const }]),
    ],
  };
}

const refusedLine = (refused: readonly [Refused, ...Refused[]], point: (at: number) => Point): TimelineLine => ({
  kind: 'refused',
  refused,
  marks: refused.map(({ at }) => ({ ...point(at), kind: 'refused' })),
});

/** Round numbers of seconds, as few as can be read. A longer time than any step divides has days between its ticks. */
function ticksOf(seconds: number): readonly number[] {
  const [day = 1] = STEPS.slice(-1);
  const step = STEPS.find((one) => seconds / one < MAX_TICKS) ?? Math.ceil(seconds / MAX_TICKS / day) * day;
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, n) => n * step);
}
