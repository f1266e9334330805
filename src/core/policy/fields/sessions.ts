import { normalise } from '../lexicon/normalise.ts';
import { type Mark, MEANS, means, type Vocabulary } from '../lexicon/vocabulary.ts';

/** Characters of a name on either side of a word within it. */
const MAX_NAME_PART = 41;

/** "sessionid", "app_session", "visit-ref_1": in a sentence, a part of a name says nothing. */
function isInName(text: string, { start, end }: Mark): boolean {
  const before = text.slice(Math.max(0, start - MAX_NAME_PART), start);
  const after = text.slice(end, end + MAX_NAME_PART);
  const [last, first] = [before.lastIndexOf('_'), after.indexOf('_')];
  return (
    (last !== -1 && !/\s/.test(before.slice(last))) ||
    (first !== -1 && !/\s/.test(after.slice(0, first))) ||
    /id$/i.test(text.slice(start, end))
  );
}

/** What the other words mean where a session is a lifetime: "until the *browser* is *closed*". */
const BESIDE = MEANS.session | MEANS.browser | MEANS.close | MEANS.end | MEANS.cookie | MEANS.expires | MEANS.lifetime;
/** What makes a session something else: "session *id*", "session *storage*". */
const ELSE = MEANS.name | MEANS.other;
/** The least share of the letters in longer words that must be about the session. */
const MIN_SHARE = 0.4;
/** Shorter words ("of the") say nothing for or against. */
const LONG_WORD = /\p{L}{4,}/gu;
/** Characters between a word for a session and one for expiring. */
const VERB_REACH = 30;
/** Characters between "not" and the closing that it denies. */
const DENIAL_REACH = 40;

export function createSessions({ marksOf, says }: Vocabulary) {
  const sessionsIn = (text: string): readonly Mark[] =>
    marksOf(text).filter((mark) => means(mark, 'session') && !isInName(text, mark));

  /** "Session cookie", in one word or two. */
  function saysSessionCookie(text: string): boolean {
    const marks = marksOf(text);
    return sessionsIn(text).some((mark) => {
      const index = marks.indexOf(mark);
      const near = [marks[index - 1], mark, marks[index + 1]].some(
        (other) =>
          other !== undefined && means(other, 'cookie') && other.start - mark.end < 3 && mark.start - other.end < 5,
      );
      return near || normalise(text.slice(mark.start, mark.end)).includes('cookie');
    });
  }

  /** "When the browser is closed", and not "it is *not* deleted when …". */
  function saysBrowserCloses(text: string): boolean {
    const marks = marksOf(text);
    const close = marks.find((mark) => means(mark, 'close'));
    if (close === undefined || !says(text, 'browser')) return false;
    return !marks.some(
      (mark) => means(mark, 'not') && mark.end <= close.start && close.start - mark.end < DENIAL_REACH,
    );
  }

  /** "When the browser is closed", "the end of the session": a session's lifetime in any sentence. */
  const saysSessionEnds = (text: string): boolean =>
    saysBrowserCloses(text) || (sessionsIn(text).length > 0 && (says(text, 'end') || saysSessionCookie(text)));

  /** A verb for expiring or storing; also one that headers have, with its preposition: "kept for", not "time". */
  const isVerb = (text: string, mark: Mark): boolean =>
    means(mark, 'expires') || (means(mark, 'lifetime') && text.slice(mark.start, mark.end).includes(' '));

  return {
    /** True for a word that means a session, and is not a part of a name. */
    saysSession: (text: string): boolean => sessionsIn(text).length > 0,
    saysSessionEnds,
    /** True for "Session", "for the duration of your visit": about a session's end, and hardly anything else. */
    isSession(text: string): boolean {
      if (sessionsIn(text).length === 0 && !saysSessionEnds(text)) return false;
      const marks = marksOf(text);
      if (marks.some(({ value }) => (value & ELSE) !== 0 && (value & BESIDE) === 0)) return false;
      let all = 0;
      let own = 0;
      for (const { 0: word, index } of text.matchAll(LONG_WORD)) {
        all += word.length;
        const mark = marks.find(({ start, end }) => start < index + word.length && index < end);
        if (mark !== undefined && (mark.value & BESIDE) !== 0) own += word.length;
      }
      return own >= MIN_SHARE * all;
    },
    /** True for a sentence that has a word for expiring right beside a session: "*valid* for the *session*". */
    expiresWithSession: (text: string): boolean =>
      sessionsIn(text).some((session) =>
        marksOf(text).some(
          (verb) =>
            isVerb(text, verb) &&
            verb.start - session.end < VERB_REACH &&
            session.start - verb.end < VERB_REACH &&
            verb.start !== session.start,
        ),
      ),
  };
}

export type Sessions = ReturnType<typeof createSessions>;
