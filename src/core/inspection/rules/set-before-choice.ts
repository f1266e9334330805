import type { CookieSubject, Rule } from '../rule.ts';

/**
 * Not strictly necessary, and set before the visitor chose. The category is the policy's, or else
 * the catalogue's; without either nothing is said. Of cookies older than the watch nothing is known.
 * @see Directive 2002/58/EC, art. 5(3)
 */
export const setBeforeChoice: Rule<CookieSubject, 'set-before-choice'> = (
  { observed, declaration, known },
  { firstChoiceAt },
) => {
  const category = declaration?.category ?? known?.entry.category ?? null;
  const setAt = observed.firstSetAt;
  if (category === null || category === 'necessary' || category === 'unclassified') return null;
  if (setAt === null || (firstChoiceAt !== null && setAt >= firstChoiceAt)) return null;
  return {
    severity: 'review',
    reference: 'eprivacy-5-3',
    evidence: { kind: 'set-before-choice', setAt, choiceAt: firstChoiceAt, category },
  };
};
