import type { Score } from '../core/policy/scoring/score-document.ts';
import { record } from './row.ts';

/** Keeps how many names of several documents were read, and how many lifetimes of these. */
export function recordScores(what: string, scores: readonly Score[]): void {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
  const right = sum((score) => score.right);
  const benchmark = 'policies read';
  const rows = [
    ['names', right, 'declared', sum((score) => score.declared)],
    ['lifetimes of these', sum((score) => score.lifetime), 'names', right],
  ] as const;
  for (const [of, value, against, whole] of rows) {
    record({ benchmark, what: `${what}: ${of}`, value, unit: 'right', against: { what: against, value: whole } });
  }
}
