import { once } from 'node:events';
import type { Page } from 'puppeteer-core';
import { hosts } from '../../../test/portal/hosts.ts';
import { startPortal } from '../../../test/portal/start-portal.ts';
import { getBrowser } from '../browser/get-browser.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { buildExtension, EXTENSION_DIR } from '../build-extension.ts';
import { inspectPortal } from '../inspect-portal.ts';
import { printReport } from '../print-report.ts';
import { showSteps } from '../steps.ts';
import { writeEvidence } from '../write-evidence.ts';

const ORIGIN = `https://${hosts.hosted}`;

/** `demo`: the demo portal, inspected before the user's eyes. With a display the window stays open to play with. */
export async function demoCommand({ out }: { readonly out: string }): Promise<void> {
  const steps = showSteps();
  steps.say('Building the extension');
  await buildExtension();
  steps.say('Looking for a browser');
  const { executablePath } = await getBrowser('chromium', { tell: steps.say });
  steps.say('Starting the demo portal');
  const portal = await startPortal({ scenario: 'drifting' });
  const hasDisplay = displayOf(process.env, process.platform);
  const session = await launchChromium({
    executablePath,
    extensionDir: EXTENSION_DIR,
    // Whatever the pages ask for is the demo portal's: nothing leaves this machine.
    resolve: [{ host: '*', port: 443, address: '127.0.0.1', toPort: portal.port }],
    allowInsecure: true,
    headless: !hasDisplay,
    endOnInterrupt: false,
  });
  try {
    const inspected = await inspectPortal(session, {
      url: `${ORIGIN}/`,
      consent: 'accept',
      afterwards: (page) => logIn(page, steps.say),
      say: steps.say,
    });
    steps.end();
    printReport(inspected.report, { json: false });
    const files = await writeEvidence(inspected, out);
    process.stdout.write(`\n${files.join('\n')}\n`);
    if (hasDisplay) {
      process.stderr.write('\nThe browser stays open: play with the portal and the popup. Ctrl-C ends.\n');
      await Promise.race([
        once(process, 'SIGINT'),
        new Promise((resolve) => session.browser.once('disconnected', resolve)),
      ]);
    }
  } finally {
    steps.end();
    await session.close();
    await portal.close();
  }
}

async function logIn(page: Page, say: (step: string) => void): Promise<void> {
  say('Logging in');
  await page.goto(`${ORIGIN}/login/`);
  await Promise.all([page.waitForNavigation(), page.locator('#login-form button[type="submit"]').click()]);
}

/** Whether a window can be shown: always but on a Unix without a display, and in continuous integration. */
function displayOf(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (environment.CI) return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
