import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';

/**
 * The tab of a page whose relay tells that it is shown. On granted hosts alone there is a relay: `tabs.onUpdated`
 * would wake the worker for every page of every site.
 * @returns null for any other message
 */
export function shownTab(message: unknown, { id, frameId, tab }: Runtime.MessageSender): Tabs.Tab | null {
  if (typeof message !== 'object' || message === null || !('kind' in message) || message.kind !== 'shown') return null;
  return id === browser.runtime.id && frameId === 0 && tab ? tab : null;
}
