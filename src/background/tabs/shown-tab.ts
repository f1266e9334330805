import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';

/** A page or a frame that is shown. */
export interface Shown {
  readonly tab: Tabs.Tab;
  readonly isFrame: boolean;
  /** Whether a recorder is in it. */
  readonly recorded: boolean;
}

/**
 * Reads the message of a relay that its page is shown, or a frame without a recorder. The event `tabs.onUpdated` would
 * wake the worker for every page of every site; relays run on granted hosts alone.
 * @returns null for any other message
 */
export function shownTab(message: unknown, { id, frameId, tab }: Runtime.MessageSender): Shown | null {
  const { kind, recorded } = Object(message); // `Object` makes one of anything, null too
  if (kind !== 'shown' || id !== browser.runtime.id || !tab) return null;
  return { tab, isFrame: frameId !== 0, recorded: recorded === true };
}
