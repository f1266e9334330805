import { remember } from '../lexicon/memoize.ts';
import { type Mark, marksOf, means } from '../lexicon/vocabulary.ts';
import { findDurations } from './lifetime.ts';

/** Letters between "only" and "if" at most: "only set on pages where". */
const APART = 25;
/** Words that this few letters hold at most. */
const NEXT = 16;

/** How far behind "for" a lifetime stands: "only after another *30 days*", "only for the *session*". */
const NEAR = { span: 20, session: 8 } as const;

/** True when what follows tells how long the cookie is kept. */
function tellsLifetime(text: string, { end }: Mark): boolean {
  const [span] = findDurations(text.slice(end, end + 2 * NEAR.span));
  if (span !== undefined && span.start < NEAR.span) return true;
  const next = marksOf(text).filter(({ start }) => start >= end && start - end <= NEAR.session);
  return next.some((mark) => means(mark, 'session') || means(mark, 'end'));
}

/** The sentence that says when alone the cookie is set ("only if the portal has several languages"), or null. */
export const findCondition = remember((text): string | null => {
  const marks = marksOf(text);
  const match = marks.find(
    (mark, index) =>
      means(mark, 'only') &&
      marks
        .slice(index, index + NEXT)
        .some((next) => means(next, 'if') && next.start - mark.end < APART && !tellsLifetime(text, next)),
  );
  if (match === undefined) return null;
  const before = text.slice(0, match.start);
  const start =
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '), before.lastIndexOf('\n')) +
    1;
  const end = text.slice(match.end).search(/[.!?](?:\s|$)/);
  return text.slice(start, end === -1 ? undefined : match.end + end + 1).trim();
});
