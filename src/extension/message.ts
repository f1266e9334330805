import { browser } from './browser.ts';

/** What a page of the extension asks the worker. */
export type Message =
  /** See to it that the portal in this tab is watched, and its policy read. */
  | { readonly kind: 'watch'; readonly tabId: number }
  /** The same, answered with the report. */
  | { readonly kind: 'report'; readonly tabId: number };

export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'watch' || value.kind === 'report') &&
  'tabId' in value &&
  typeof value.tabId === 'number';

/** Asks the worker to see to the watch of the portal in a tab; resolves when its policy was read. */
export async function askForWatch(tabId: number): Promise<void> {
  await browser.runtime.sendMessage({ kind: 'watch', tabId } satisfies Message);
}
