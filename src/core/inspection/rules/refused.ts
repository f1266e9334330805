import type { Refusal } from '../../cookie/refusal.ts';
import { deletes } from '../../cookie/set-cookie-line.ts';
import type { Rule } from '../judgement/rule.ts';
import type { RefusedSubject } from '../judgement/subject.ts';

export interface RefusedEvidence {
  readonly kind: 'refused';
  readonly name: string;
  readonly reason: Refusal;
  readonly declared: boolean;
  /** The line was to delete the cookie, not to set it. */
  readonly deletes?: true;
}

/**
 * A page asked for a cookie and the browser did not take it, or asked to delete one and the browser did not. When the
 * policy declares it, its owner may want to know. A line that deletes what is not there, as at every log-out, asks for
 * nothing.
 * @see RFC 6265bis §5.5 to §5.7
 */
export const refused: Rule<RefusedSubject, RefusedEvidence> = ({ refused: { line, reason, at }, declared }) =>
  reason.kind === 'expired'
    ? null
    : {
        severity: declared ? 'review' : 'note',
        reference: 'rfc6265bis',
        evidence: {
          kind: 'refused',
          name: line.name,
          reason,
          declared,
          ...(deletes(line, at) && { deletes: true }),
        },
      };
