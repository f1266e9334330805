import { AT_ONCE_MS } from '../../journal/at-once.ts';
import { refusalIn } from '../../portal/consent-purposes.ts';
import { type AskedCategory, askedCategoryOf } from '../judgement/asked-category.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface SetDespiteRefusalEvidence extends AskedCategory {
  readonly kind: 'set-despite-refusal';
  /** ms since the Unix epoch. */
  readonly setAt: number;
  /** ms since the Unix epoch. */
  readonly choiceAt: number;
  /** As `cookies_preferences` names it; null when every tool was refused. */
  readonly tool: string | null;
}

/**
 * Set on a page of the portal's while the visitor's choice refused it: the tool that sets it, or, when the banner does
 * not name that tool, everything that the banner asks about. What is strictly necessary is not asked about. A write
 * that was on its way when the choice was made is none against it, nor one that a yes brought about a moment before
 * it was stored. What another consent tool than the platform's keeps asks for a look, and no more.
 * @see Directive 2002/58/EC, art. 5(3)
 */
export const setDespiteRefusal: Rule<CookieSubject, SetDespiteRefusalEvidence> = (subject, { choicePeriods }) => {
  const asked = askedCategoryOf(subject);
  if (asked === null) return null;
  const { category, reading } = asked;
  const writes = subject.own.flatMap(({ firstAt, lastAt }) => [firstAt, lastAt]).sort((a, b) => a - b);
  for (const [index, { choices, from, knownAt, until, holder }] of choicePeriods.entries()) {
    const tools = refusalIn(choices, subject.known?.entry.provider, category);
    const choiceAt = from ?? knownAt;
    const next = choicePeriods.slice(index + 1).find((one) => one.holder === holder);
    const isAllowedNext = next && refusalIn(next.choices, subject.known?.entry.provider, category) === null;
    const setAt = writes.find(
      (at) =>
        at > choiceAt + AT_ONCE_MS &&
        (until === null || at < until) &&
        !(isAllowedNext && at >= next.knownAt - AT_ONCE_MS),
    );
    if (tools === null || setAt === undefined) continue;
    const [tool = null] = tools;
    const certain =
      holder === undefined && reading === undefined && tool !== null && subject.known?.certainty === 'certain';
    return {
      severity: certain ? 'mismatch' : 'review',
      reference: 'visitor-choice',
      evidence: { kind: 'set-despite-refusal', setAt, choiceAt, ...asked, tool },
    };
  }
  return null;
};
