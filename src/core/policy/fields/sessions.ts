import { normalise } from '../lexicon/normalise.ts';
import { type Mark, means, type Vocabulary } from '../lexicon/vocabulary.ts';

/** "sessionid", "app_session": in a sentence, a part of a name says nothing. */
const isInName = (text: string, { start, end }: Mark): boolean =>
  text.charAt(start - 1) === '_' || text.charAt(end) === '_' || /id$/i.test(text.slice(start, end));

export function createSessions({ marksOf, says }: Vocabulary) {
  /** True for a word that means a session, and is not a part of a name. */
  const saysSession = (text: string): boolean =>
    marksOf(text).some((mark) => means(mark, 'session') && !isInName(text, mark));

  /** "Session cookie", in one word or two. */
  function saysSessionCookie(text: string): boolean {
    const marks = marksOf(text);
    return marks.some((mark, index) => {
      if (!means(mark, 'session') || isInName(text, mark)) return false;
      const near = [marks[index - 1], mark, marks[index + 1]].some(
        (other) =>
          other !== undefined && means(other, 'cookie') && other.start - mark.end < 3 && mark.start - other.end < 5,
      );
      return near || normalise(text.slice(mark.start, mark.end)).includes('cookie');
    });
  }

  return {
    saysSession,
    /** "When the browser is closed", "the end of the session": a session's lifetime in any sentence. */
    saysSessionEnds: (text: string): boolean =>
      (says(text, 'browser') && says(text, 'close')) ||
      (saysSession(text) && (says(text, 'end') || saysSessionCookie(text))),
  };
}

export type Sessions = ReturnType<typeof createSessions>;
