import type { Runtime } from 'webextension-polyfill';
import type { CookieKey } from '../core/cookie/identity.ts';
import { browser } from './browser.ts';
import type { Located } from './locate.ts';
import type { WatchTarget } from './watch.ts';

/** What a page of the extension asks the worker. */
export type Message =
  /** Watch the portal in this tab, and read its policy. The answer comes when all that was found is stored. */
  | { readonly kind: 'watch'; readonly tabId: number }
  /** Say whether the page in this tab is a portal's. The answer is a `Portal`; null when we may not look at the page. */
  | { readonly kind: 'recognise'; readonly tabId: number }
  /** Say what this tab shows. The answer is a `Located`. */
  | { readonly kind: 'locate'; readonly tabId: number }
  /** Forget all that is kept, of every portal. */
  | { readonly kind: 'forget' }
  /** Answer with the report of the portal in this tab as it is known now, and with what that was made of. */
  | { readonly kind: 'report'; readonly tabId: number }
  /** Hold the portal against the page in this tab, which the user calls the policy. */
  | { readonly kind: 'choose-page'; readonly target: WatchTarget; readonly tabId: number }
  /** Hold the portal against a file, of which this is the text. */
  | {
      readonly kind: 'choose-file';
      readonly target: WatchTarget;
      readonly name: string;
      readonly text: string;
      readonly format: 'html' | 'text' | null;
    }
  /** Read the policy on the other host that the portal links to, which the user granted. */
  | { readonly kind: 'read-linked-policy'; readonly target: WatchTarget }
  /** Hold the portal against its own policy, read afresh. */
  | { readonly kind: 'read-again'; readonly target: WatchTarget }
  /** The user makes this change, in which the portal has no part (`changeOf`); null when it did not come about. */
  | { readonly kind: 'expect'; readonly change: string | null }
  /** Delete what the browser holds of the portal, forget its watch, and load its pages again. */
  | { readonly kind: 'start-over'; readonly target: WatchTarget };

/** Names a change of a cookie. */
export const changeOf = (key: CookieKey, removed: boolean): string => key + removed;

const KINDS = {
  watch: true,
  report: true,
  recognise: true,
  locate: true,
  forget: true,
  'choose-page': true,
  'choose-file': true,
  'read-linked-policy': true,
  'read-again': true,
  expect: true,
  'start-over': true,
} as const satisfies Record<Message['kind'], true>;

/** Whether a page of the extension sent this. After an update, a page of the older version may send a kind that is gone. */
export function isMessage(value: unknown, { id, url }: Runtime.MessageSender): value is Message {
  const { runtime } = browser;
  if (id !== runtime.id || !url?.startsWith(runtime.getURL(''))) return false;
  return Object.hasOwn(KINDS, Object(value).kind); // `Object` makes one of anything, null too
}

/** Asks the worker to do something. @returns whether it was done */
export async function ask(message: Exclude<Message, { kind: 'report' | 'recognise' | 'locate' }>): Promise<boolean> {
  return (await browser.runtime.sendMessage(message)) !== false;
}

/** Asks the worker what a tab shows. */
export const askWhatIsShown = (tabId: number): Promise<Located> =>
  browser.runtime.sendMessage({ kind: 'locate', tabId } satisfies Message);
