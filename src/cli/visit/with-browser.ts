import { PuppeteerError } from 'puppeteer-core';
import type { BrowserSession, LaunchOptions } from '../browser/browser-session.ts';
import { getBrowser } from '../browser/get-browser.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import { untilInterrupted } from '../terminal/interrupt.ts';
import { type Steps, showSteps } from '../terminal/steps.ts';
import { buildExtension } from './build-extension.ts';

type Launch = Omit<LaunchOptions, 'executablePath' | 'extensionDir' | 'endOnSignal'>;

/**
 * Builds the extension, finds or gets a browser, and lets `use` work with both; whatever happens, nothing is left
 * running or on disk.
 * @throws Interrupted when a signal came, once all is cleaned up
 */
export async function withBrowser(
  launch: Launch,
  use: (session: BrowserSession, steps: Steps) => Promise<void>,
): Promise<void> {
  const steps = showSteps();
  const cleanUps: (() => Promise<void>)[] = [];
  try {
    await untilInterrupted(async () => {
      steps.say('Building the extension');
      const building = buildExtension();
      cleanUps.push(async () => (await building.catch(() => null))?.remove());
      const { folder } = await building;
      steps.say('Looking for a browser');
      const { executablePath } = await getBrowser('chromium', { tell: steps.say });
      steps.say('Starting the browser');
      const launching = launchChromium({ ...launch, executablePath, extensionDir: folder, endOnSignal: false });
      cleanUps.push(async () => (await launching.catch(() => null))?.close());
      const session = await launching;
      await use(session, steps).catch((error: unknown) => {
        throw explained(error, session);
      });
    });
  } finally {
    steps.end();
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

/** What the browser did, in a sentence; a defect of ours is left as it is. */
function explained(error: unknown, { browser }: BrowserSession): unknown {
  if (error instanceof Failure && error.status === EXIT.notWritten) return error;
  if (!browser.connected) return new Failure('The browser ended before there was a report: try again.');
  if (error instanceof Failure) return error;
  if (!(error instanceof PuppeteerError)) return error;
  return new Failure(`The browser did not do what was asked (${error.message.split('\n')[0]}): try again.`);
}
