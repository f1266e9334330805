import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxWindow } from './in-firefox-window.ts';
import type { Stage } from './stage.ts';

/** The popup as the toolbar button opens it: with the right to look at the page in view (`activeTab`). */
export interface RealPopup {
  /** What it shows; empty when it is closed. */
  readonly text: () => Promise<string>;
  /** Presses something in it as a person does. */
  readonly press: (selector: string) => Promise<void>;
  /** For looks and audits, in Chromium; Firefox lets no driver into it. */
  readonly page: Page | null;
}

/** Presses the extension's button while a page is in view. */
export async function pressToolbarButton(stage: Stage, over: Page): Promise<RealPopup> {
  const { kind, browser, extensionOrigin } = stage.session;
  if (kind === 'chromium') return toRealPopup(await openPopup(stage, over));
  await over.bringToFront();
  return pressInFirefox(browser, extensionOrigin);
}

/** Opens the popup over a page, in Chromium; close it with its own `close()`. */
export async function openPopup({ session }: Stage, over: Page): Promise<Page> {
  const { browser, extensionOrigin } = session;
  const extension = (await browser.extensions()).get(new URL(extensionOrigin).host);
  if (!extension) throw new Error('The browser does not know the extension.');
  await over.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().startsWith(`${extensionOrigin}/popup/popup.html`));
  await extension.triggerAction(over);
  return (await opened).asPage();
}

function toRealPopup(page: Page): RealPopup {
  return {
    page,
    // A popup that is closed, or begins anew, has nothing to say.
    text: () => page.evaluate(() => document.body.innerText).catch(() => ''),
    press: async (selector) => {
      await page.waitForSelector(selector);
      // The popup may close before the press is confirmed: the browser's question takes its place.
      await page.click(selector).catch((error) => {
        if (!page.isClosed()) throw error;
      });
    },
  };
}

async function pressInFirefox(browser: Browser, extensionOrigin: string): Promise<RealPopup> {
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(extensionOrigin).host)});
      const action = ExtensionParent.apiManager.global.browserActionFor(extension);
      const isOpen = () => document.querySelector('panel .webextension-popup-browser') !== null;
      if (isOpen()) await action.triggerAction(window); // one of before: the button closes it
      while (isOpen()) await new Promise(requestAnimationFrame);
      await action.triggerAction(window);
    })()`,
  );
  const run = (script: string) => inFirefoxWindow(browser, inPopup(script));
  return {
    page: null,
    text: async () => String((await run('return content.document.body.innerText')) ?? ''),
    press: async (selector) => {
      await run(`
        const input = content.windowUtils.setHandlingUserInput(true);
        content.document.notifyUserGestureActivation();
        try { content.document.querySelector(${JSON.stringify(selector)}).click(); } finally { input.destruct(); }`);
    },
  };
}

/**
 * Runs a script in the popup's process, and resolves to what it returns; to null when there is no popup, or when it
 * changes process just then, whereby the script is lost.
 */
const inPopup = (script: string): string => `new Promise((resolve) => {
  const popup = [...document.querySelectorAll('browser')].find((each) => each.currentURI?.spec.includes('/popup/popup.html'));
  if (!popup) return resolve(null);
  const name = 'popup:' + Math.random();
  const code = 'sendAsyncMessage(' + JSON.stringify(name) + ', (() => {' + ${JSON.stringify(script)} + '})())';
  setTimeout(resolve, 1000, null);
  popup.messageManager.addMessageListener(name, ({ data }) => resolve(data ?? null));
  popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(code), false);
})`;
