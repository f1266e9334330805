import type { Refusal } from '../../cookie/refusal.ts';
import type { Rule } from '../judgement/rule.ts';
import type { RefusedSubject } from '../judgement/subject.ts';

export interface RefusedEvidence {
  readonly kind: 'refused';
  readonly name: string;
  readonly reason: Refusal;
  readonly declared: boolean;
}

/**
 * A page asked for a cookie and the browser did not take it. When the policy declares it, its owner may want to know.
 * A line that only deletes, as at every log-out, asks for none.
 * @see RFC 6265bis §5.5 to §5.7
 */
export const refused: Rule<RefusedSubject, RefusedEvidence> = ({ refused: { line, reason }, declared }) =>
  reason.kind === 'expired'
    ? null
    : {
        severity: declared ? 'review' : 'note',
        reference: 'rfc6265bis',
        evidence: { kind: 'refused', name: line.name, reason, declared },
      };
