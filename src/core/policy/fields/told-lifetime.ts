import { isCovered } from '../lexicon/is-covered.ts';
import { memoize } from '../lexicon/memoize.ts';
import { type Mark, means, type Vocabulary } from '../lexicon/vocabulary.ts';
import type { Duration, Durations } from './durations.ts';
import type { Lifetimes } from './lifetime.ts';
import type { Sentences } from './sentences.ts';
import type { Sessions } from './sessions.ts';
import { probably, type StatedLifetime } from './stated-lifetime.ts';

/** Characters that a lifetime behind a dash has. */
const MAX_DASHED = 60;
/** Characters of the words about one cookie that are searched for its lifetime. */
const MAX_LENGTH = 10_000;
const SENTENCE = /[^.!?;؟؛。\n]+(?:[.!?;؟؛](?!\s|$)[^.!?;؟؛。\n]*)*[.!?;؟؛。]?/g;
/** Characters between a word for expiring or storing and the span of time that it is said with. */
const VERB_REACH = 60;
/** Characters before both, in which a clause begins. */
const CLAUSE_REACH = 120;
/** A word of letters alone, which is no name. */
const WORD = /(?<![\p{L}\p{N}_])\p{L}{3,}(?![\p{L}\p{N}_])/gu;
/** The first words, before a comma. */
const LEADING = /^[^,;.()]{3,40}(?=[,;])/;
/** A dash between blanks, also a hyphen, which parts nothing where it stands within words. */
const DASH = /\s[–—|-]\s/;

/** "counts visits – 2 years": the few words behind the last dash, or none. */
function dashed(text: string): string {
  const last = Math.max(...['–', '—', '|'].map((dash) => text.lastIndexOf(dash)));
  const end = text.slice(Math.max(0, last - 1, text.length - MAX_DASHED - 3));
  const index = end.search(DASH);
  return index === -1 ? '' : end.slice(index + 3);
}

export function createToldLifetimes(
  { marksOf, says }: Vocabulary,
  { findDurations, secondsOfUnit, isOne }: Durations,
  { saysSessionEnds, expiresWithSession }: Sessions,
  { lasting, readLifetime, isLifetime }: Lifetimes,
  { pointersBack }: Pick<Sentences, 'pointersBack'>,
) {
  /** A word for expiring or storing, also as headers have it. */
  const isVerb = (mark: Mark): boolean => means(mark, 'expires') || means(mark, 'lifetime');

  /** True for the words before a verb or a span that speak of the cookie, or of nothing: "It is", "The cookie". */
  function speaksOfCookie(before: string): boolean {
    const marks = marksOf(before);
    if (marks.some((mark) => means(mark, 'cookie'))) return true;
    return isCovered(before, WORD, [...marks, ...pointersBack(before)]);
  }

  /** The clause before a place. */
  function clauseBefore(sentence: string, end: number): string {
    const text = sentence.slice(Math.max(0, end - CLAUSE_REACH), end);
    const mark = Math.max(...Array.from(text.matchAll(/[,;:،؛、(–—]/g), ({ index }) => index + 1), 0);
    // "Keeps them et *sont* kept": what is "one" elsewhere joins where no noun is behind it.
    const joins = ({ start, end }: Mark): boolean =>
      !isOne(text.slice(start, end)) || pointersBack(text.slice(end))[0]?.start === 1;
    const joint = marksOf(text).findLast((each) => means(each, 'joins') && joins(each))?.end ?? 0;
    return text.slice(Math.max(mark, joint));
  }

  /** True where a span of time is said with a word for expiring or storing, and of the cookie: not "A basket is kept for". */
  function isTold(sentence: string, { start, end }: Duration): boolean {
    return marksOf(sentence).some((verb) => {
      const between = verb.end <= start ? sentence.slice(verb.end, start) : sentence.slice(end, verb.start);
      if (!isVerb(verb) || between.length > VERB_REACH || /[;:]\s/.test(between)) return false;
      // "Then stays the cookie for a day", in languages that put the verb first.
      return says(between, 'cookie') || speaksOfCookie(clauseBefore(sentence, Math.min(verb.start, start)));
    });
  }

  /** The seconds of the unit that a text begins with, little words before it: "przez *rok*". */
  function secondsBehind(text: string): number | null {
    const first = pointersBack(text)[0];
    const seconds = secondsOfUnit(text);
    return seconds !== null || first?.start !== 0 ? seconds : secondsBehind(text.slice(first.end).trimStart());
  }

  /** "Eväste on voimassa vuoden", "przechowywany przez rok", for *a year*: a unit behind the verb, in languages without articles. */
  function unitBehindVerb(sentence: string): number | null {
    for (const verb of marksOf(sentence)) {
      if (!isVerb(verb) || !speaksOfCookie(clauseBefore(sentence, verb.start))) continue;
      const seconds = secondsBehind(sentence.slice(verb.end, verb.end + VERB_REACH).trimStart());
      if (seconds !== null) return seconds;
    }
    return null;
  }

  /** The span of time that a sentence tells. */
  function spanIn(sentence: string): StatedLifetime | null {
    const durations = findDurations(sentence);
    const told = durations.reduce((sum, { start, end }) => sum + end - start, 0);
    const alone = durations[0]?.start === 0 && /^\s?(?:[(,.–-]|$)/.test(sentence.slice(durations[0].end));
    // "Remembers your consent for a year."
    const isOfConsent = says(sentence, 'consent') && /^\W?$/.test(sentence.slice(durations.at(-1)?.end ?? 0));
    const some =
      alone || isOfConsent || 2 * told > sentence.length || durations.some((duration) => isTold(sentence, duration));
    if (some && durations.length > 0) return lasting(sentence, durations);
    const seconds = durations.length === 0 ? unitBehindVerb(sentence) : null;
    return seconds === null ? null : { kind: 'persistent', seconds, text: sentence };
  }

  /** "*di sessione*, set by …": the session that the first words say. */
  function leading(text: string): string {
    const words = LEADING.exec(text)?.[0] ?? '';
    return findDurations(words).length === 0 && words.split(' ').length <= 4 ? words : '';
  }

  function toldIn(text: string): StatedLifetime | null {
    const asides = Array.from(text.matchAll(/(?<=\()[^()]{1,80}(?=\))/g), ([inside]) => inside);
    const plain = [...asides, dashed(text), leading(text)].filter((words) => isLifetime(words)).map(readLifetime);
    const span = plain.find((stated) => stated?.kind === 'persistent' && stated.seconds !== null);
    if (span !== undefined) return span;
    const sentences = Array.from(text.matchAll(SENTENCE), ([sentence]) => sentence.trim());
    // "Session cookie. It expires after 30 minutes": the span says more.
    for (const sentence of sentences) {
      const stated = spanIn(sentence);
      if (stated !== null) return stated;
    }
    const ends =
      sentences.find((sentence) => saysSessionEnds(sentence)) ??
      sentences.find((sentence) => findDurations(sentence).length === 0 && expiresWithSession(sentence));
    return plain[0] ?? (ends === undefined ? null : { kind: 'session', text: ends });
  }

  return {
    /**
     * The lifetime that a sentence about a cookie tells ("It expires in 13 months.", "… (6 months)"), with the words of
     * that sentence alone, or null. Which spans of time count is told in docs/policy-reading.md, "Certainty". All of it is
     * probable: a sentence may speak of something else.
     */
    findLifetime: memoize((whole): StatedLifetime | null => {
      const stated = toldIn(whole.slice(0, MAX_LENGTH));
      return stated && probably(stated);
    }),
  };
}
