import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';

/**
 * Reads the message of a page's relay that the page is shown. The event `tabs.onUpdated` would wake the worker for every
 * page of every site; relays run on granted hosts alone.
 * @returns the page's tab, and whether a recorder is in the page; null for any other message
 */
export function shownTab(
  message: unknown,
  { id, frameId, tab }: Runtime.MessageSender,
): { readonly tab: Tabs.Tab; readonly recorded: boolean } | null {
  if (typeof message !== 'object' || message === null || !('kind' in message) || message.kind !== 'shown') return null;
  const recorded = 'recorded' in message && message.recorded === true;
  return id === browser.runtime.id && frameId === 0 && tab ? { tab, recorded } : null;
}
