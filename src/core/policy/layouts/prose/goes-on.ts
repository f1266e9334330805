import type { Fields } from '../../fields/fields.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { type Mark, means } from '../../lexicon/vocabulary.ts';

/** Characters before the verb or the span: room for a few little words. */
const MAX_LEAD_LENGTH = 40;

/**
 * True for a sentence that says how long the cookie of the sentence before is kept: all words before its verb or its span
 * of time only point back ("It is kept for a year"). "Server logs are kept for a year" speaks of something else.
 */
export function createGoesOn({ findDurations, marksOf, pointersBack, saysLogs }: Fields) {
  /** Where the words begin that say a session's end ("at the *end* of the *session*", "a *böngésző bezárásakor*"), or null. */
  function sessionEnd(marks: readonly Mark[]): number | null {
    const of = marks.filter((mark) => means(mark, 'session') || means(mark, 'browser'));
    const end = of.length === 0 ? undefined : marks.find((mark) => means(mark, 'end') || means(mark, 'close'));
    return end === undefined ? null : (of.find((mark) => mark.end + 1 === end.start) ?? end).start;
  }

  /** @param plural "these cookies" points back as well, as behind a card of one */
  return (sentence: string, plural = false): boolean => {
    if (saysLogs(sentence)) return false;
    const marks = marksOf(sentence);
    const verb = marks.find((mark) => means(mark, 'expires') || means(mark, 'lifetime'))?.start ?? sentence.length;
    const span = findDurations(sentence)[0]?.start ?? sessionEnd(marks) ?? sentence.length;
    const before = normalise(sentence.slice(0, Math.min(verb, span)));
    if (before.length > MAX_LEAD_LENGTH) return false;
    const known = pointersBack(before);
    /** "The cookie", "these cookies": of one, or pointed at. */
    const isMeant = ({ start, end }: Mark): boolean =>
      !/s$/.test(before.slice(start, end)) || (plural && known.some((pointer) => pointer.end === start - 1));
    const isOwn = (mark: Mark): boolean =>
      means(mark, 'session') || means(mark, 'respectively') || (means(mark, 'cookie') && isMeant(mark));
    return Array.from(before.matchAll(/\p{L}+/gu)).every(({ 0: word, index }) =>
      [...known, ...marks.filter(isOwn)].some(({ start, end }) => start <= index && index + word.length <= end),
    );
  };
}

export type GoesOn = ReturnType<typeof createGoesOn>;
