import { browser } from './browser.ts';

/**
 * Keeps the background awake between two answers that it waits for: Firefox ends a background page that asked the browser
 * for nothing in half a minute.
 */
export async function stayAwake(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}
