import { getDomain } from 'tldts';

/** The registrable domain of a host, by the whole Public Suffix List, as browsers count; the host itself where it has none. */
export const siteOf = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;
