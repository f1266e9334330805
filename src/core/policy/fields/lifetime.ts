import { memoize } from '../lexicon/memoize.ts';
import { means, type Vocabulary } from '../lexicon/vocabulary.ts';
import type { Duration, Durations } from './durations.ts';
import type { Sessions } from './sessions.ts';
import type { StatedLifetime } from './stated-lifetime.ts';

const DATE = /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\b/;

/** "counts visits – 2 years": what stands behind the last dash. */
const DASHED = /\s[–—|-]\s([^–—|]{2,60})$/;
/** Characters of the words about one cookie that are searched for its lifetime. */
const MAX_LENGTH = 10_000;
const SENTENCE = /[^.!?;\n]+(?:[.!?;](?!\s|$)[^.!?;\n]*)*[.!?;]?/g;

export function createLifetimes(
  { marksOf, says }: Vocabulary,
  { findDurations, totalSeconds, secondsOfUnit }: Durations,
  { saysSession, saysSessionEnds }: Sessions,
) {
  function lasting(text: string, durations: readonly Duration[]): StatedLifetime {
    const stated = { kind: 'persistent', seconds: totalSeconds(text, durations), text } as const;
    return says(text, 'byDefault') ? { ...stated, bound: 'by-default' } : stated;
  }

  /**
   * The lifetime in words that stand where lifetimes stand (a cell, a label's value).
   * A month is 30 days, a year 365; of a range, the longest.
   */
  const readLifetime = memoize((text): StatedLifetime | null => {
    const durations = findDurations(text);
    if (durations.length > 0) return lasting(text, durations);
    if (says(text, 'session') || saysSessionEnds(text)) return { kind: 'session', text };
    if (says(text, 'endless')) return { kind: 'persistent', seconds: null, text };
    const seconds = text.length < 25 ? secondsOfUnit(text) : null;
    return seconds !== null || DATE.test(text) ? { kind: 'persistent', seconds, text } : null;
  });

  /** True for words that are a lifetime and hardly anything else, so that a column of them is one of lifetimes. */
  const isLifetime = memoize((text): boolean => {
    if (text.length > 80) return false;
    const first = findDurations(text)[0];
    if (first !== undefined) return first.start < 25 && text.length < 60;
    if (text.length >= 45) return false;
    return says(text, 'session') || saysSessionEnds(text) || (says(text, 'endless') && text.length < 40);
  });

  /**
   * The lifetimes of several cookies that a text lists in the order of their names ("2 years and 24 hours
   * respectively"), with their places; null when it does not say so, or has more or fewer.
   */
  function lifetimesInOrder(
    text: string,
    names: number,
  ): readonly { readonly start: number; readonly end: number }[] | null {
    if (names < 2 || !says(text, 'respectively')) return null;
    const spans = findDurations(text);
    const sessions = marksOf(text).filter(
      (mark) => means(mark, 'session') && !spans.some(({ start, end }) => start < mark.end && mark.start < end),
    );
    const all = [...spans, ...sessions].sort((one, other) => one.start - other.start);
    return all.length === names ? all.map(({ start, end }) => ({ start, end })) : null;
  }

  /** A word for expiring or storing, also as headers have it. */
  const expires = (text: string): boolean => says(text, 'expires') || says(text, 'lifetime');

  /**
   * The lifetime that a sentence about a cookie tells ("It expires in 13 months.", "… (6 months)"), with the words of
   * that sentence alone, or null. A span of time is one only beside a word for expiring or storing.
   */
  const findLifetime = memoize((whole): StatedLifetime | null => {
    const text = whole.slice(0, MAX_LENGTH);
    for (const [inside] of text.matchAll(/(?<=\()[^()]{1,80}(?=\))/g)) {
      if (isLifetime(inside)) return readLifetime(inside);
    }
    const last = DASHED.exec(text)?.[1] ?? '';
    if (isLifetime(last)) return readLifetime(last);
    const sentences = Array.from(text.matchAll(SENTENCE), ([sentence]) => sentence.trim());
    for (const sentence of sentences) {
      if (saysSessionEnds(sentence)) return { kind: 'session', text: sentence };
      const durations = findDurations(sentence);
      const told = durations.reduce((sum, { start, end }) => sum + end - start, 0);
      if (durations.length > 0 && (2 * told > sentence.length || expires(sentence))) {
        return lasting(sentence, durations);
      }
    }
    const active = sentences.find((sentence) => saysSession(sentence) && expires(sentence));
    return active === undefined ? null : { kind: 'session', text: active };
  });

  return { readLifetime, isLifetime, lifetimesInOrder, findLifetime };
}
