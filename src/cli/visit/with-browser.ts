import type { BrowserSession, LaunchOptions } from '../browser/browser-session.ts';
import { getBrowser } from '../browser/get-browser.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { type Steps, showSteps } from '../terminal/steps.ts';
import { buildExtension, EXTENSION_DIR } from './build-extension.ts';

type Launch = Omit<LaunchOptions, 'executablePath' | 'extensionDir'>;

/**
 * Builds the extension, finds or gets a browser, and lets `use` work with both; whatever happens,
 * nothing is left running.
 */
export async function withBrowser(
  launch: Launch,
  use: (session: BrowserSession, steps: Steps) => Promise<void>,
): Promise<void> {
  const steps = showSteps();
  let session: BrowserSession | null = null;
  try {
    steps.say('Building the extension');
    await buildExtension();
    steps.say('Looking for a browser');
    const { executablePath } = await getBrowser('chromium', { tell: steps.say });
    steps.say('Starting the browser');
    session = await launchChromium({ ...launch, executablePath, extensionDir: EXTENSION_DIR });
    await use(session, steps);
  } finally {
    steps.end();
    await session?.close();
  }
}
