import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { WatchTarget } from './watch.ts';

/** What a page of the extension asks the worker. */
export type Message =
  /** See to it that the portal in this tab is watched, and its policy read. */
  | { readonly kind: 'watch'; readonly tabId: number }
  /** Is the page in this tab a portal's? Answered with what says so, or null when it cannot be looked at. */
  | { readonly kind: 'recognise'; readonly tabId: number }
  /** The same as `watch`, answered with the report. */
  | { readonly kind: 'report'; readonly tabId: number }
  /** Hold the portal against the page in this tab: the user says that it is the policy. */
  | { readonly kind: 'choose-page'; readonly target: WatchTarget; readonly tabId: number }
  /** Hold the portal against a file; `text` is what was read of it. */
  | {
      readonly kind: 'choose-file';
      readonly target: WatchTarget;
      readonly name: string;
      readonly text: string;
      readonly format: 'html' | 'text' | null;
    }
  /** Read the policy on the other host where the portal keeps it: the user let us. */
  | { readonly kind: 'read-linked-policy'; readonly target: WatchTarget }
  /** Hold the portal against its own policy, read afresh. */
  | { readonly kind: 'read-again'; readonly target: WatchTarget }
  /** Delete what the browser holds of the portal, forget its watch, and load its pages again. */
  | { readonly kind: 'start-over'; readonly target: WatchTarget };

const KINDS = {
  watch: true,
  report: true,
  recognise: true,
  'choose-page': true,
  'choose-file': true,
  'read-linked-policy': true,
  'read-again': true,
  'start-over': true,
} as const satisfies Record<Message['kind'], true>;

/** Only pages of the extension may send one; the kind is looked at in case of an older page after an update. */
export function isMessage(value: unknown, { id, url }: Runtime.MessageSender): value is Message {
  const { runtime } = browser;
  if (id !== runtime.id || !url?.startsWith(runtime.getURL(''))) return false;
  return (
    typeof value === 'object' && value !== null && 'kind' in value && Object.keys(KINDS).includes(String(value.kind))
  );
}

/** Asks the worker. @returns when it is done, whether it could be */
export async function ask(message: Exclude<Message, { kind: 'report' | 'recognise' }>): Promise<boolean> {
  return (await browser.runtime.sendMessage(message)) !== false;
}
