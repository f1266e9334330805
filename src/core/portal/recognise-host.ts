import { HOSTING_DOMAINS, hostingDomainOf } from '../cookie/site.ts';
import type { Portal } from './portal.ts';

/** The vendor's own documentation and marketing sites below its hosting domains: no portals. */
const VENDOR_LABELS = new Set([
  'www',
  'help',
  'docs',
  'legal',
  'static',
  'changes',
  'academy',
  'status',
  'support',
  'codelibrary',
  'userguide',
]);

/**
 * Whether a host is named like a portal that Opendatasoft hosts.
 * @param host as in `URL.hostname`
 * @returns null when its name does not say so
 */
export function recogniseHost(host: string): Portal | null {
  const domain = HOSTING_DOMAINS.find((suffix) => host.endsWith(`.${suffix}`));
  if (domain === undefined || VENDOR_LABELS.has(host.slice(0, -domain.length - 1))) return null;
  return { host, certainty: 'certain', evidence: { kind: 'hosted-name', domain } };
}

/** Whether a host is the vendor's own, so that nothing on it is a portal's practice. */
export function isVendorHost(host: string): boolean {
  const name = host.replace(/\.$/, ''); // the name system's full form
  return hostingDomainOf(name) !== undefined && recogniseHost(host) === null;
}
