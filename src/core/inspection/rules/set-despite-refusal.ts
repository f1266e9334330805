import type { ChoicePeriod } from '../../journal/collect.ts';
import { ALWAYS_ON, toolsOf } from '../../portal/consent-tools.ts';
import { askedCategoryOf, type CookieSubject, type Rule } from '../rule.ts';

/**
 * Set on a page of the portal's while the visitor's choice refused it: the tool that sets it, or, when the banner does not name that tool,
 * everything that the banner asks about. What is strictly necessary is not asked about.
 * @see Directive 2002/58/EC, art. 5(3)
 */
export const setDespiteRefusal: Rule<CookieSubject, 'set-despite-refusal'> = (subject, { choicePeriods }) => {
  const category = askedCategoryOf(subject);
  if (category === null) return null;
  const writes = subject.own.flatMap(({ firstAt, lastAt }) => [firstAt, lastAt]).sort((a, b) => a - b);
  for (const period of choicePeriods) {
    const refused = refusalIn(period, toolsOf(subject.known?.entry.provider ?? null, category));
    const choiceAt = period.from ?? period.knownAt;
    const setAt = writes.find((at) => at > choiceAt && (period.until === null || at < period.until));
    if (refused === null || setAt === undefined) continue;
    const certain = refused.tool !== null && subject.known?.certainty === 'certain';
    return {
      severity: certain ? 'mismatch' : 'review',
      reference: 'visitor-choice',
      evidence: { kind: 'set-despite-refusal', setAt, choiceAt, category, tool: refused.tool },
    };
  }
  return null;
};

/**
 * Null when it was not refused; the answer about its own tool decides, and only without one all that the banner asks.
 * What is always on nobody was asked about, whatever is noted of it.
 */
function refusalIn({ choices }: ChoicePeriod, tools: readonly string[]): { readonly tool: string | null } | null {
  const own = tools.filter((tool) => choices[tool] !== undefined);
  const asked = own.length > 0 ? own : Object.keys(choices).filter((tool) => tool !== ALWAYS_ON);
  const wasRefused = asked.length > 0 && asked.every((tool) => tool !== ALWAYS_ON && choices[tool] === false);
  return wasRefused ? { tool: own[0] ?? null } : null;
}
