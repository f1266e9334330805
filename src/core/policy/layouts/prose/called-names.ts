import type { Fields } from '../../fields/fields.ts';
import type { Place } from '../../lexicon/lexicon.ts';
import { means } from '../../lexicon/vocabulary.ts';

/** Characters behind a name that say of what kind it is. */
const MAX_KIND = 14;

/** The word after "called", in quotes or before a comma or the end: "a file called layoutstyle, which …". */
function nameAfter(sentence: string, from: number): Place | null {
  const match = /^[\s:]*((?:["“„'‘`]|«\s?)?)([\w.*-]{1,59}[\w*-])((?:["”“'’`]|\s?»)?)(?=([,.;:)]|\s?$)?)/.exec(
    sentence.slice(from),
  );
  if (match === null || match[2] === undefined) return null;
  const quoted = match[1] !== '' && match[3] !== '';
  if (!quoted && match[4] === undefined) return null;
  const start = from + match[0].indexOf(match[2]);
  return { start, end: start + match[2].length };
}

/** The word right before "nevű", in quotes or not: "a lang nevű süti". */
function nameBefore(sentence: string, to: number): Place | null {
  const [whole = '', name] =
    /(?:^|[\s"“„«'‘`])([\w.*-]{1,60})["”“»'’`]?\s$/.exec(sentence.slice(Math.max(0, to - 64), to)) ?? [];
  if (name === undefined) return null;
  const start = to - whole.length + whole.indexOf(name);
  return { start, end: start + name.length };
}

export function createCalledNames({ marksOf, readCategory, saysCookie }: Fields) {
  /** "So-called “technical” cookies": a kind, and no name. */
  const isKind = (sentence: string, { start, end }: Place): boolean =>
    readCategory(sentence.slice(start, end)) !== null && saysCookie(sentence.slice(end, end + MAX_KIND));

  /**
   * What a sentence says that something is called.
   * @param isAbout it speaks of cookies
   * @param ofCookies the text around it does: then only what is written as code is a cookie's name ("One, called `town`")
   */
  return (sentence: string, isAbout: boolean, ofCookies: boolean): readonly Place[] => {
    if (!isAbout && !(ofCookies && sentence.includes('`'))) return [];
    return marksOf(sentence).flatMap((mark) => {
      const after = means(mark, 'called') ? nameAfter(sentence, mark.end) : null;
      const name = after ?? (means(mark, 'calledBehind') ? nameBefore(sentence, mark.start) : null);
      if (name === null || isKind(sentence, name)) return [];
      return isAbout || sentence.charAt(name.start - 1) === '`' ? [name] : [];
    });
  };
}

export type CalledNames = ReturnType<typeof createCalledNames>;
