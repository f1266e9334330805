import type { GrantedHost, HostingDomain } from '../../src/browser/granted-hosts.ts';

/** What the options page says that it did last. */
export type Done = { readonly kind: 'removed'; readonly host: string } | { readonly kind: 'cleared' };

/** All that the options page can show: it is a function of this value and nothing else. */
export type OptionsState =
  | {
      readonly kind: 'hosts';
      readonly granted: readonly GrantedHost[];
      /** The domains that come with the extension. */
      readonly hosting: readonly HostingDomain[];
      /** The hosts of the portals that something is kept of. */
      readonly kept: readonly string[];
      /** Whether the question to forget all of it is open. */
      readonly isAskedToClear: boolean;
      /** The language in which policies are asked for, as a BCP 47 primary tag. */
      readonly policyLanguage: string;
      /** The extension's own. */
      readonly version: string;
      /** Null when nothing was done yet. */
      readonly done: Done | null;
    }
  | { readonly kind: 'failed'; readonly what: string };

/** What the options page can be told to do. */
export interface OptionsActions {
  readonly remove: (host: GrantedHost) => void;
  /** Ask for a domain that comes with the extension, and was taken away. */
  readonly giveBack: (domain: HostingDomain) => void;
  /** Ask whether to forget everything, or ask no more. */
  readonly askToClear: (isAsked: boolean) => void;
  readonly clear: () => void;
}
