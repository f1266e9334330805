import type { BrowserSession, LaunchOptions } from './browser-session.ts';
import type { Found } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Starts a browser that was found, with the extension in it. */
export const launchBrowser = (
  { kind, executablePath }: Found,
  options: Omit<LaunchOptions, 'executablePath'>,
): Promise<BrowserSession> =>
  kind === 'chromium' ? launchChromium({ ...options, executablePath }) : launchFirefox({ ...options, executablePath });
