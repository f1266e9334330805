import type { HostingDomain } from '../../src/browser/granted-hosts.ts';
import type { UserAgent } from '../../src/core/cookie/user-agent.ts';

/** All that the page after an installation shows: it is a function of this value and nothing else. */
export interface WelcomeState {
  /** Null for a browser that we do not know. */
  readonly engine: UserAgent['engine'] | null;
  /** The domains that come with the extension, and were not granted. */
  readonly missing: readonly HostingDomain[];
}
