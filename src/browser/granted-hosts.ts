import { browser } from './browser.ts';

/** A host that the user granted. */
export interface GrantedHost {
  /** Its name, or `*` for all hosts. */
  readonly host: string;
  /** The match patterns of the grant. */
  readonly origins: readonly string[];
}

/** The hosts that the user granted, sorted by name; without those that come with the extension. */
export async function grantedHosts(): Promise<readonly GrantedHost[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = browser.runtime.getManifest().host_permissions ?? [];
  const byHost = new Map<string, string[]>();
  for (const origin of origins.filter((pattern) => !own.includes(pattern))) {
    const host = hostOf(origin);
    byHost.set(host, [...(byHost.get(host) ?? []), origin]);
  }
  return [...byHost].map(([host, patterns]) => ({ host, origins: patterns })).sort(byName);
}

/** The domains that come with the extension. */
export const hostingDomains = (): readonly string[] =>
  (browser.runtime.getManifest().host_permissions ?? []).map((pattern) => hostOf(pattern).replace('*.', ''));

/** @see MDN, match patterns: scheme, host, path */
const hostOf = (pattern: string): string => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '*';

const byName = (a: GrantedHost, b: GrantedHost): number => (a.host < b.host ? -1 : 1);
