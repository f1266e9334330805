/**
 * Whether a cookie of this domain is sent to this host.
 * @param domain without a leading dot
 * @see RFC 6265bis §5.1.3 (domain-match)
 */
export function domainMatches(
  host: string,
  { domain, hostOnly }: { readonly domain: string; readonly hostOnly: boolean },
): boolean {
  return host === domain || (!hostOnly && host.endsWith(`.${domain}`));
}
