import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { BrowserUnavailable } from './browser-unavailable.ts';

/**
 * Starts a browser's program.
 * @throws BrowserUnavailable with the first of its own words when it does not come up
 */
export async function startBrowser(options: LaunchOptions & { readonly executablePath: string }): Promise<Browser> {
  try {
    return await launch(options);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    // Puppeteer appends the program's whole output; what went wrong stands in its first lines.
    const reason = words.split('\n').slice(0, 4).join('\n');
    throw new BrowserUnavailable(
      `${options.executablePath} was found but did not start, so nothing could be visited. ` +
        `Start it by hand to see why, or name another browser with CHROMIUM_PATH or FIREFOX_PATH. It said:\n${reason}`,
    );
  }
}
