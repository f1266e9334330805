import type { Score } from './score-document.ts';

const MEASURES = ['lifetime', 'provider', 'category', 'purpose'] as const;
const TITLE_WIDTH = 30;

/** Sums of the scores of several documents: names found, and of these what else is right, as shares of one. */
function ratesOf(scores: readonly Score[]) {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
  const right = sum((score) => score.right);
  const found = sum((score) => score.found);
  const declared = sum((score) => score.declared);
  const ofRight = (measure: (typeof MEASURES)[number]) =>
    share(
      sum((score) => score[measure]),
      right,
    );
  return {
    precision: share(right, found),
    recall: share(right, declared),
    f1: share(2 * right, found + declared),
    lifetime: ofRight('lifetime'),
    provider: ofRight('provider'),
    category: ofRight('category'),
    purpose: ofRight('purpose'),
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const SCORE_HEADER = `${''.padEnd(TITLE_WIDTH)} docs  prec. recall     F1 lifet. provi. categ. purpo.`;

/** The scores of several documents as a line of a table. */
export function scoreLine(title: string, scores: readonly Score[]): string {
  const rates = Object.values(ratesOf(scores)).map((rate) => (rate?.toFixed(3) ?? '–').padStart(6));
  return `${title.slice(0, TITLE_WIDTH).padEnd(TITLE_WIDTH)} ${String(scores.length).padStart(4)} ${rates.join(' ')}`;
}
