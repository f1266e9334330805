import type { Portal } from '../core/portal/portal.ts';
import { browser } from './browser.ts';
import type { Message } from './message.ts';

/** Asks the worker whether the page in a tab is a portal's. */
export function askRecognition(tabId: number): Promise<Portal | null> {
  return browser.runtime.sendMessage({ kind: 'recognise', tabId } satisfies Message);
}
