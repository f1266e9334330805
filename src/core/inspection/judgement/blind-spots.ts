import { isAboveSite } from '../../cookie/public-suffix.ts';
import type { EvidenceFormat, Origin } from '../../evidence/evidence.ts';
import type { Observation, ObservedCookie } from '../../journal/observe.ts';
import type { Policy } from '../../policy/policy.ts';

/** What could not be seen, and so is not in the counts. */
export type BlindSpot =
  /** Cookies that were there before the watch: who set them, and when, is not known. */
  | { readonly kind: 'older-than-watch'; readonly cookies: number }
  /** Cookies of other sites that the pages load and that were not granted: these, or (empty) whichever there are. */
  | { readonly kind: 'other-hosts'; readonly hosts: readonly string[] }
  /** Of the other sites that a page loads, so many more: the page makes up too many to name them. */
  | { readonly kind: 'more-hosts'; readonly hosts: number }
  /** A page was too busy to be looked at: what it loads and stores is not known. */
  | { readonly kind: 'busy' }
  /** Links of the portal's pages that were not looked at, for a policy that was not found. */
  | { readonly kind: 'more-links'; readonly links: number }
  /** The policy could not be read, so declared-or-not is judged by the platform's standard list. */
  | { readonly kind: 'standard-policy' }
  /** Rows of the policy that name no cookie: declared, but nothing to hold against them. */
  | { readonly kind: 'nameless-rows'; readonly rows: number }
  /** The policy is longer than is read: what it declares further down is not known. */
  | { readonly kind: 'policy-cut' }
  /** Cookies that scripts wrote too fast to be told one by one. */
  | { readonly kind: 'dropped-writes'; readonly writes: number }
  /** Cookies that the browser threw out: all portals of a hosting domain share one limit. */
  | { readonly kind: 'evicted'; readonly cookies: number }
  /** Older events of a long watch, of which only first, last and count are kept. */
  | { readonly kind: 'compacted-events'; readonly events: number }
  /** What was told that there was no room to keep. */
  | { readonly kind: 'dropped-events'; readonly events: number }
  /** What was told when the worker was killed by force may be missing. */
  | { readonly kind: 'interrupted' }
  /** A page was open before its host was granted, or kept the recorder from a frame: what scripts wrote there is not known. */
  | { readonly kind: 'no-recorder' }
  /** What was seen is another tool's file: it does not hold all that a watch tells. */
  | { readonly kind: 'from-file'; readonly format: EvidenceFormat }
  /** Cookies that requests carried and nothing in the file sets: how long they stay is not known, and they are in no count. */
  | { readonly kind: 'sent-only'; readonly names: readonly string[] }
  /** Pages of the portal that were not visited may set more. */
  | { readonly kind: 'pages-not-visited' };

/**
 * What this watch could not see. There is always something: no visit sees every page and every frame.
 * @param site the portal's registrable domain; null when it was not looked up
 * @param origin the file that it was made of; null when it was watched
 */
export function blindSpotsOf(
  observed: readonly ObservedCookie[],
  {
    otherHosts,
    dropped: { writes, events, interruptions, unrecorded, busy },
    evictions,
    moreHosts,
    compactedEvents,
  }: Pick<Observation, 'otherHosts' | 'dropped' | 'evictions' | 'moreHosts' | 'compactedEvents'>,
  policy: Policy,
  site: string | null = null,
  origin: Origin | null = null,
): readonly BlindSpot[] {
  const older = observed.filter(({ firstSetAt }) => firstSetAt === null).length;
  const moreLinks = (policy.kind === 'standard' && policy.because.moreLinks) || 0;
  const nameless = policy.kind === 'read' ? (policy.nameless?.length ?? 0) : 0;
  const { sentOnly = [] } = origin ?? {};
  const spots: readonly (BlindSpot | false)[] = [
    origin !== null && { kind: 'from-file', format: origin.format },
    sentOnly.length > 0 && { kind: 'sent-only', names: sentOnly },
    policy.kind === 'standard' && { kind: 'standard-policy' },
    moreLinks > 0 && { kind: 'more-links', links: moreLinks },
    policy.kind === 'read' && policy.truncated === true && { kind: 'policy-cut' },
    nameless > 0 && { kind: 'nameless-rows', rows: nameless },
    older > 0 && { kind: 'older-than-watch', cookies: older },
    writes > 0 && { kind: 'dropped-writes', writes },
    evictions > 0 && { kind: 'evicted', cookies: evictions },
    compactedEvents > 0 && { kind: 'compacted-events', events: compactedEvents },
    events > 0 && { kind: 'dropped-events', events },
    interruptions > 0 && { kind: 'interrupted' },
    unrecorded > 0 && { kind: 'no-recorder' },
    busy > 0 && { kind: 'busy' },
    otherHostsOf(otherHosts, observed, site),
    moreHosts > 0 && { kind: 'more-hosts', hosts: moreHosts },
    { kind: 'pages-not-visited' },
  ];
  return spots.filter((spot) => spot !== false);
}

/**
 * While no page told what it loads, any site may be among it. A domain above the portal's host is no blind spot in
 * a browser that shows its cookies without being granted it, as Firefox does. A public suffix is none either:
 * no cookie can be for it.
 */
function otherHostsOf(
  told: Observation['otherHosts'],
  observed: readonly ObservedCookie[],
  site: string | null,
): BlindSpot | false {
  if (told === null) return { kind: 'other-hosts', hosts: [] };
  const seen = new Set(observed.filter(({ cookie }) => !cookie.hostOnly).map(({ cookie }) => cookie.domain));
  const hosts = [...told.keys()].filter((host) => !told.get(host) && !seen.has(host) && !isAboveSite(host, site));
  return hosts.length > 0 && { kind: 'other-hosts', hosts };
}
