import { GRACE_MS } from '../../journal/phases.ts';
import { refusalIn } from '../../portal/consent-purposes.ts';
import { type AskedCategory, askedCategoryOf } from '../judgement/asked-category.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface KeptDespiteRefusalEvidence extends AskedCategory {
  readonly kind: 'kept-despite-refusal';
  /** ms since the Unix epoch. */
  readonly choiceAt: number;
  /** As the banner names it; null when every tool was refused. */
  readonly tool: string | null;
}

/**
 * Still there, with a lifetime, though its tool was refused: it was set before the refusal, and nobody took it away.
 * What a session ends, and what was set again after the refusal (`set-despite-refusal`), is not it.
 * @see Directive 2002/58/EC, art. 5(3): access to what is stored asks for consent, too
 */
export const keptDespiteRefusal: Rule<CookieSubject, KeptDespiteRefusalEvidence> = (
  subject,
  { choicePeriods, now },
) => {
  const asked = askedCategoryOf(subject);
  const { removedAt, cookie } = subject.observed;
  if (asked === null || removedAt !== null || cookie.expiresAt === null || cookie.expiresAt <= now) return null;
  for (const { choices, from, knownAt, until } of choicePeriods) {
    if (until !== null) continue;
    const tools = refusalIn(choices, subject.known?.entry.provider, asked.category);
    const choiceAt = from ?? knownAt;
    const isSetAgain = subject.observed.setters.some(({ lastAt }) => lastAt > choiceAt);
    if (tools === null || isSetAgain || now - choiceAt < GRACE_MS) continue;
    return {
      severity: 'review',
      reference: 'visitor-choice',
      evidence: { kind: 'kept-despite-refusal', choiceAt, ...asked, tool: tools[0] ?? null },
    };
  }
  return null;
};
