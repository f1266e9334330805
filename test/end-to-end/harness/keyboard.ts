import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './in-firefox-window.ts';
import type { Stage } from './stage.ts';

export type Key = 'Tab' | 'Enter' | 'ArrowDown' | 'ArrowUp';

/**
 * Presses a key where the focus is. Firefox lets its driver into neither a popup nor a page that an extension opened: there
 * the window itself takes the key, as it takes those of a keyboard.
 * @param page the one that has the focus, in Chromium
 */
export async function pressKey({ session }: Stage, page: Page | null, key: Key): Promise<void> {
  if (page) {
    // A popup may close before the press is confirmed.
    return page.keyboard.press(key).catch((error) => {
      if (!page.isClosed()) throw error;
    });
  }
  await inFirefoxWindow(
    session.browser,
    `(() => {
      const typing = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      typing.beginInputTransactionForTests(window);
      const event = new KeyboardEvent('', { key: ${JSON.stringify(key)}, code: ${JSON.stringify(key)} });
      typing.keydown(event);
      typing.keyup(event);
    })()`,
  );
}
