import type { Party } from '../../cookie/party.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface ThirdPartyEvidence {
  readonly kind: 'third-party';
  readonly domain: string;
  readonly party: Party;
}

/**
 * Set by a host of another site than the portal's. A host of the platform is the processor's, on the portal's behalf:
 * worth knowing; any other one asks for a look.
 * @see CJEU C-673/17 (Planet49), on saying whether third parties have access
 */
export const thirdParty: Rule<CookieSubject, ThirdPartyEvidence> = ({ observed, party }) =>
  party.browser === 'third'
    ? {
        severity: party.platform === 'processor' ? 'note' : 'review',
        reference: 'planet49',
        evidence: { kind: 'third-party', domain: observed.cookie.domain, party },
      }
    : null;
