import type { Place } from '../lexicon/lexicon.ts';
import { memoize } from '../lexicon/memoize.ts';
import { normalise } from '../lexicon/normalise.ts';
import { means, type Vocabulary } from '../lexicon/vocabulary.ts';
import type { Duration, Durations } from './durations.ts';
import type { Sessions } from './sessions.ts';
import { probably, type StatedLifetime } from './stated-lifetime.ts';

const DATE = /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\b/;

/** Longer words that stand where a lifetime stands say something else too. */
const MAX_PLAIN_LENGTH = 80;
/** Longer words say more than a span, that a session ends, or that there is no end. */
const MAX_SPAN_LENGTH = 59;
const MAX_SESSION_LENGTH = 44;
const MAX_ENDLESS_LENGTH = 39;
/** A unit without a number is all that a text says. */
const MAX_UNIT_LENGTH = 24;
/** Characters before a span: "Expires after at most ". */
const MAX_BEFORE_SPAN = 24;
/** Words behind the one for a session, with which a cell of lifetimes ends. */
const MAX_BEHIND_SESSION = 4;
const SENTENCE_END = /[.;!?]\s+|。/;

export function createLifetimes(
  { marksOf, says }: Vocabulary,
  { findDurations, totalSeconds, secondsOfUnit }: Durations,
  { saysSession, saysSessionEnds, isSession }: Sessions,
) {
  /** What a text says that has spans of time. */
  function lasting(text: string, durations: readonly Duration[]): StatedLifetime {
    const stated = { kind: 'persistent', seconds: totalSeconds(text, durations), text } as const;
    return says(text, 'byDefault') ? { ...stated, bound: 'by-default' } : stated;
  }

  function read(text: string): StatedLifetime | null {
    const durations = findDurations(text);
    if (durations.length > 0) return lasting(text, durations);
    if (says(text, 'session') || saysSessionEnds(text)) return { kind: 'session', text };
    if (says(text, 'endless')) return { kind: 'persistent', seconds: null, text };
    const seconds = text.length <= MAX_UNIT_LENGTH ? secondsOfUnit(text) : null;
    return seconds !== null || DATE.test(normalise(text)) ? { kind: 'persistent', seconds, text } : null;
  }

  /** True for words that are a lifetime and hardly anything else, so that a column of them is one of lifetimes. */
  const isLifetime = memoize((text): boolean => {
    if (text.length > MAX_PLAIN_LENGTH) return false;
    const first = findDurations(text)[0];
    if (first !== undefined)
      return (
        first.start <= MAX_BEFORE_SPAN && text.length <= MAX_SPAN_LENGTH && !text.slice(0, first.start).includes('。')
      );
    if (isSession(text)) return text.length <= MAX_SESSION_LENGTH;
    return text.length <= MAX_ENDLESS_LENGTH && says(text, 'endless');
  });

  /** True where the words leave no doubt: one lifetime, last of all ("Reset at random. Up to 12 months"). */
  function isPlain(text: string, { kind }: StatedLifetime): boolean {
    if (text.length > MAX_PLAIN_LENGTH) return false;
    const last = text.split(SENTENCE_END).findLast((sentence) => sentence !== '') ?? '';
    if (kind === 'persistent' && (saysSession(last) || saysSessionEnds(text))) return false;
    return isLifetime(last);
  }

  /**
   * The lifetime in words that stand where lifetimes stand (a cell, a label's value).
   * A month is 30 days, a year 365; of a range, the longest.
   */
  const readLifetime = memoize((text): StatedLifetime | null => {
    const stated = read(text);
    // Words without seconds are held against nothing.
    const open = stated?.kind === 'persistent' && stated.seconds === null;
    return stated === null || open || isPlain(text, stated) ? stated : probably(stated);
  });

  /** Where the lifetime begins with which a line ends ("Example · *2 years*"), or null. */
  function closingLifetime(text: string): number | null {
    const span = findDurations(text).at(-1);
    if (span?.end === text.length) return span.start;
    const session = marksOf(text).findLast((mark) => means(mark, 'session') || means(mark, 'endless'));
    // "keeps the session of the user alive": more words go on with a sentence.
    if (session === undefined || text.slice(session.end).split(/\s+/).length > MAX_BEHIND_SESSION) return null;
    // "Benutzersitzung": a compound is one word.
    const begin = text.slice(0, session.start).search(/(?<!\p{L})\p{L}*$/u);
    // "signed inSession": two words that are run together.
    const seam = text.slice(begin, session.end).search(/(?<=\p{Ll})\p{Lu}\p{Ll}+$/u);
    const start = Math.max(begin, begin + seam);
    return isLifetime(text.slice(start)) ? start : null;
  }

  /**
   * The lifetimes of several cookies that a text lists in the order of their names ("2 years and 24 hours
   * respectively"), with their places; null when it does not say so, or has more or fewer.
   */
  function lifetimesInOrder(text: string, names: number): readonly Place[] | null {
    if (names < 2 || !says(text, 'respectively')) return null;
    const spans = findDurations(text);
    const sessions = marksOf(text).filter(
      (mark) => means(mark, 'session') && !spans.some(({ start, end }) => start < mark.end && mark.start < end),
    );
    // "They count visits and last 2 years and 24 hours": where the spans are enough, a session is something else.
    const all = spans.length === names ? spans : [...spans, ...sessions].sort((one, other) => one.start - other.start);
    return all.length === names ? all.map(({ start, end }) => ({ start, end })) : null;
  }

  return { closingLifetime, lasting, readLifetime, isLifetime, lifetimesInOrder };
}

export type Lifetimes = ReturnType<typeof createLifetimes>;
