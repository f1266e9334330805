import type { Browser } from 'puppeteer-core';
import { getBrowser } from '../../../src/cli/browser/get-browser.ts';
import { startBrowser } from '../../../src/cli/browser/start-browser.ts';

/** Where pages are found that hold a package. */
export const HOST = 'www.portal.example';

/** Starts a browser that finds what is served at a port at {@link HOST}, and nothing anywhere else. */
export async function openBrowser(port: number, args: readonly string[] = []): Promise<Browser> {
  const { executablePath } = await getBrowser('chromium');
  return startBrowser({
    browser: 'chrome',
    executablePath,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}, MAP * ~NOTFOUND`,
      '--ignore-certificate-errors',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
}
