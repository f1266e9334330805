import { HOSTING_DOMAINS, hostingDomainOf } from '../../cookie/site.ts';
import type { Rule } from '../judgement/rule.ts';
import type { CookieSubject } from '../judgement/subject.ts';

export interface PlatformWideEvidence {
  readonly kind: 'platform-wide';
  /** The platform's. */
  readonly domain: string;
}

/**
 * A tracker's cookie on a portal that the platform hosts, for the platform's whole domain: sent to every portal on it.
 * Many trackers write theirs for the widest domain that the browser takes, whoever owns that.
 * @see RFC 6265bis §5.1.3 (domain matching) and §5.8.3 (what is sent)
 */
export const platformWide: Rule<CookieSubject, PlatformWideEvidence> = (
  { observed: { cookie }, known },
  { portal },
) => {
  const category = known?.entry.category;
  if (category !== 'statistics' && category !== 'marketing') return null;
  const { domain, hostOnly } = cookie;
  if (hostOnly || !HOSTING_DOMAINS.includes(domain) || hostingDomainOf(portal.host) !== domain) return null;
  return { severity: 'note', reference: 'rfc6265bis', evidence: { kind: 'platform-wide', domain } };
};
