import { memoize } from '../lexicon/memoize.ts';
import { type Mark, means, type Vocabulary } from '../lexicon/vocabulary.ts';
import type { Durations } from './durations.ts';

/** Characters between "only" and "if": "only set on pages where". */
const MAX_GAP = 25;
/** Words that so few characters hold at most. */
const MAX_WORDS = 16;

/** Characters between "for" and a lifetime: "only after another *30 days*", "only for the *session*". */
const LIFETIME_REACH = { span: 20, session: 8 } as const;

export function createConditions({ marksOf }: Vocabulary, { findDurations }: Durations) {
  /** True when what follows tells how long the cookie is kept. */
  function tellsLifetime(text: string, { end }: Mark): boolean {
    const [span] = findDurations(text.slice(end, end + 2 * LIFETIME_REACH.span));
    if (span !== undefined && span.start < LIFETIME_REACH.span) return true;
    const next = marksOf(text).filter(({ start }) => start >= end && start - end <= LIFETIME_REACH.session);
    return next.some((mark) => means(mark, 'session') || means(mark, 'end'));
  }

  return {
    /** The sentence that says when alone the cookie is set ("only if the portal has several languages"), or null. */
    findCondition: memoize((text): string | null => {
      const marks = marksOf(text);
      const match = marks.find(
        (mark, index) =>
          means(mark, 'only') &&
          marks
            .slice(index, index + MAX_WORDS)
            .some((next) => means(next, 'if') && next.start - mark.end < MAX_GAP && !tellsLifetime(text, next)),
      );
      return match === undefined ? null : sentenceAround(text, match);
    }),
  };
}

function sentenceAround(text: string, { start, end }: Mark): string {
  const before = text.slice(0, start);
  const from =
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '), before.lastIndexOf('\n')) +
    1;
  const stop = text.slice(end).search(/[.!?](?:\s|$)/);
  return text.slice(from, stop === -1 ? undefined : end + stop + 1).trim();
}
