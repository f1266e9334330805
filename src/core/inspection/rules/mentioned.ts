import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface MentionedEvidence {
  readonly kind: 'mentioned';
}

/** The policy's text holds the name, but no declaration was read from it: our doubt, and nothing against the portal. */
export const mentioned: Rule<CookieSubject, MentionedEvidence> = ({ mention }) =>
  mention && { severity: 'note', reference: 'portal-policy', evidence: { kind: 'mentioned' } };
