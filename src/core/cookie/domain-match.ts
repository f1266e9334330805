/**
 * Whether a cookie of this domain is sent to this host.
 * @param domain without a leading dot
 * @see RFC 6265bis §5.1.3 (domain-match)
 */
export function domainMatches(
  host: string,
  { domain, hostOnly }: { readonly domain: string; readonly hostOnly: boolean },
): boolean {
  return hostOnly ? host === domain : isWithin(host, domain);
}

/** Whether a host is a domain or below it. Both are without a leading dot. */
export const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
