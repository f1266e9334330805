import type { GrantedHost } from '../../src/browser/granted-hosts.ts';

/** All that the options page can show: it is a function of this value and nothing else. */
export type OptionsState =
  | {
      readonly kind: 'hosts';
      readonly granted: readonly GrantedHost[];
      /** The domains that come with the extension. */
      readonly hosting: readonly string[];
      /** The host that was taken back last; null when none was. */
      readonly removed: string | null;
    }
  | { readonly kind: 'failed'; readonly what: string };

/** What the options page can be told to do. */
export interface OptionsActions {
  readonly remove: (host: GrantedHost) => void;
}
