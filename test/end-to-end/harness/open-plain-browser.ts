import type { Browser } from 'puppeteer-core';
import { getBrowser } from '../../../src/cli/browser/get-browser.ts';
import { startBrowser } from '../../../src/cli/browser/start-browser.ts';

/** A Chromium without the extension, for pages that need none of it. */
export async function openPlainBrowser(): Promise<Browser> {
  const { executablePath } = await getBrowser('chromium');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return startBrowser({ browser: 'chrome', executablePath, args });
}
