import { isWithin } from '../../cookie/domain-match.ts';
import type { Refusal } from '../../cookie/refusal.ts';
import { deletes } from '../../cookie/set-cookie-line.ts';
import { RETRY_WITHIN_MS } from '../../journal/match-within.ts';
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
 * nothing; nor does one for a domain that no browser takes, where the same is done below it.
 * @see RFC 6265bis §5.5 to §5.7
 */
export const refused: Rule<RefusedSubject, RefusedEvidence> = (subject) => {
  const {
    refused: { line, reason, at },
    declared,
  } = subject;
  return reason.kind === 'expired' || isDoneBelow(subject)
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
};

/** Trackers and banners try one domain after the other, from the widest down, until a browser does what they ask for. */
function isDoneBelow({ refused: { line, reason, at }, cookies }: RefusedSubject): boolean {
  const { name, domain } = line;
  if (domain === null || (reason.kind !== 'top-level-domain' && reason.kind !== 'public-suffix')) return false;
  const below = cookies.filter(({ cookie }) => cookie.name === name && isWithin(cookie.domain, domain));
  const isNear = (from: number, to = from): boolean => from - RETRY_WITHIN_MS <= at && at <= to + RETRY_WITHIN_MS;
  return below.some(({ spans, setters }) =>
    deletes(line, at)
      ? spans.some(({ until }) => until !== null && isNear(until))
      : setters.some(({ firstAt, lastAt }) => isNear(firstAt, lastAt)),
  );
}
