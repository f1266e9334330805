import type { PageLink, PolicyLinks } from '../core/policy/choose-policy-link.ts';
import type { PolicyDocument } from '../core/policy/policy.ts';

/** What the worker asks of the reader of policies: whatever needs the words of its languages. */
export type ReadRequest =
  | {
      readonly kind: 'read-document';
      readonly text: string;
      /** Null where only the text itself can tell. */
      readonly format: 'html' | 'text' | null;
    }
  /** Which of a page's links leads to the policy; `page` is its address. */
  | { readonly kind: 'choose-link'; readonly links: readonly PageLink[]; readonly page: string };

/** What each is answered with. */
export interface ReadAnswers {
  readonly 'read-document': PolicyDocument;
  readonly 'choose-link': PolicyLinks;
}

export const isReadRequest = (message: unknown): message is ReadRequest =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  (message.kind === 'read-document' || message.kind === 'choose-link');
