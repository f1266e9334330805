import type { PageLink, PolicyLinks } from '../core/policy/choose-policy-link.ts';
import type { PolicyDocument } from '../core/policy/policy.ts';

/** What the worker asks of the reader: whatever needs the words of its languages, or the Public Suffix List. */
export type ReadRequest =
  | {
      readonly kind: 'read-document';
      readonly text: string;
      /** Null where only the text itself can tell. */
      readonly format: 'html' | 'text' | null;
      /** Names of cookies that the browser holds of the portal. */
      readonly observed: readonly string[];
    }
  /** Which of a page's links leads to the policy; `page` is its address. */
  | { readonly kind: 'choose-link'; readonly links: readonly PageLink[]; readonly page: string }
  /** The registrable domain of a host. */
  | { readonly kind: 'registrable-domain'; readonly host: string };

/** What each is answered with. */
export interface ReadAnswers {
  readonly 'read-document': PolicyDocument;
  readonly 'choose-link': PolicyLinks;
  /** The host itself when it has none, as an address of digits. */
  readonly 'registrable-domain': string;
}

/** What comes of a request. */
export type ReadOutcome =
  | { readonly kind: 'answer'; readonly value: ReadAnswers[ReadRequest['kind']] }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'failed'; readonly reason: string };

const KINDS: readonly unknown[] = [
  'read-document',
  'choose-link',
  'registrable-domain',
] satisfies readonly ReadRequest['kind'][];

export const isReadRequest = (message: unknown): message is ReadRequest =>
  typeof message === 'object' && message !== null && 'kind' in message && KINDS.includes(message.kind);
