import { getOrMake } from '../core/get-or-make.ts';
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
  for (const origin of origins.filter((pattern) => !own.includes(pattern)))
    getOrMake(byHost, hostOf(origin), () => []).push(origin);
  return [...byHost].map(([host, patterns]) => ({ host, origins: patterns })).sort(byName);
}

/** A domain that comes with the extension; the browser's own settings may take it away. */
export interface HostingDomain {
  readonly domain: string;
  /** Its match pattern. */
  readonly origin: string;
  readonly isGranted: boolean;
}

export const hostingDomains = (): Promise<readonly HostingDomain[]> =>
  Promise.all(
    (browser.runtime.getManifest().host_permissions ?? []).filter(isOfPages).map(async (origin) => ({
      domain: hostOf(origin).replace('*.', ''),
      origin,
      isGranted: await browser.permissions.contains({ origins: [origin] }),
    })),
  );

/** The manifest names the same domains for WebSockets. */
const isOfPages = (pattern: string): boolean => pattern.startsWith('*');

/** @see MDN, match patterns: scheme, host, path */
const hostOf = (pattern: string): string => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '*';

const byName = (a: GrantedHost, b: GrantedHost): number => (a.host < b.host ? -1 : 1);
