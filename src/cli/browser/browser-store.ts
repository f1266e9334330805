import type { BrowserKind } from './browser-session.ts';

/** Browsers kept in a cache of their own, and where they come from. */
export interface BrowserStore {
  /** The programs already there, newest first. */
  readonly list: (kind: BrowserKind) => Promise<readonly string[]>;
  /** Whether the download can be reached; answers within seconds. */
  readonly canFetch: (kind: BrowserKind) => Promise<boolean>;
  /** Fetches a browser and returns its program. Throws when that fails. */
  readonly fetch: (kind: BrowserKind, options: { readonly withSystemLibraries: boolean }) => Promise<string>;
}
