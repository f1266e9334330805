import { MARKS, type PageEvidence } from './page-evidence.ts';
import type { Portal } from './portal.ts';

const CERTAIN = 10;
/** Also the weight of a mark that is hardly found elsewhere: without one nothing is certain, however much agrees. */
const PROBABLE = 7;
/** A mark this heavy needs no second witness. */
const CONCLUSIVE = 12;

/**
 * How sure a portal is, from all that was found. Of each family the heaviest mark counts in full and every other one
 * a single point, since many marks of one hand say little more than one.
 */
export function weigh(evidence: readonly PageEvidence[]): Portal['certainty'] {
  const heaviest = new Map<string, number>();
  let others = 0;
  for (const { kind } of evidence) {
    const { family, weight } = MARKS[kind];
    const known = heaviest.get(family);
    if (known !== undefined) others += Math.sign(weight);
    heaviest.set(family, known === undefined || Math.abs(weight) > Math.abs(known) ? weight : known);
  }
  const weights = [...heaviest.values()];
  const score = weights.reduce((sum, weight) => sum + weight, others);
  const witnesses = weights.filter((weight) => weight > 0).length;
  const strongest = Math.max(0, ...weights);
  const agreed = witnesses > 1;
  if (score >= CERTAIN && (agreed ? strongest >= PROBABLE : strongest >= CONCLUSIVE)) return 'certain';
  return score >= PROBABLE && (agreed || strongest >= PROBABLE) ? 'probable' : 'no';
}
