import { marksOf, means } from '../words/vocabulary.ts';

/** Letters between "only" and "if" at most: "only set on pages where". */
const APART = 25;

/** The sentence that says when alone the cookie is set ("only if the portal has several languages"), or null. */
export function findCondition(text: string): string | null {
  const marks = marksOf(text);
  const match = marks.find(
    (mark, index) =>
      means(mark, 'only') &&
      marks.slice(index).some((next) => means(next, 'if') && next.start - mark.end < APART && next.start >= mark.start),
  );
  if (match === undefined) return null;
  const before = text.slice(0, match.start);
  const start =
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '), before.lastIndexOf('\n')) +
    1;
  const end = text.slice(match.end).search(/[.!?](?:\s|$)/);
  return text.slice(start, end === -1 ? undefined : match.end + end + 1).trim();
}
