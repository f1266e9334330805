import type { Cookie } from '../cookie/cookie.ts';
import type { ChoicePeriod } from './choice-period.ts';
import type { RefusedLine } from './refused-line.ts';
import type { SetterRecord } from './setter.ts';
import type { Span } from './span.ts';
import type { OriginStorage } from './stored-item.ts';

/** What compacted events told of one cookie. All times are in ms since the Unix epoch. */
export interface CompactedCookie {
  readonly cookie: Cookie;
  /** When its lifetime was measured: when it was last set, or when we first looked. */
  readonly measuredAt: number;
  /** For how many seconds its last write asked; null for a session, and when nobody was seen to ask. */
  readonly requested: number | null;
  /** When the browser first set it before us; null when it may always have been there. */
  readonly since: number | null;
  /** Everyone who wrote it. */
  readonly earlier: readonly SetterRecord[];
  /** When it went for good; null while the browser holds it. */
  readonly removedAt: number | null;
  /** When the browser held it; left out by an older version. */
  readonly spans?: readonly Span[];
}

/** How much was not kept: it came too fast, or storage was full. */
export interface Dropped {
  /** Writes that scripts told too fast. */
  readonly writes: number;
  /** Events that found no room. */
  readonly events: number;
  /** How often the worker was killed by force before it had stored what it was told, or stopped listening in a flood. */
  readonly interruptions: number;
  /** How often a page was shown that was open before its host was granted: what its scripts wrote is not known. */
  readonly unrecorded: number;
  /** How often a page was too busy to be asked what it loads and stores; left out by an older version. */
  readonly busy?: number;
}

/** False when changes of cookies may be missing. */
export const toldAllChanges = ({ events, interruptions }: Dropped): boolean => events + interruptions === 0;

/** What the oldest events of a long watch told, as data: a replay goes on from here. */
export interface Compacted {
  /** How many events were compacted. */
  readonly events: number;
  readonly cookies: readonly CompactedCookie[];
  readonly refused: readonly RefusedLine[];
  readonly dropped: Dropped;
  readonly evictions: number;
  /** Of the other hosts that a page loaded from, how many were not told by name. */
  readonly moreHosts: number;
  readonly choicePeriods: readonly ChoicePeriod[];
  readonly otherHosts: readonly (readonly [host: string, granted: boolean])[] | null;
  readonly storage: readonly OriginStorage[];
}
