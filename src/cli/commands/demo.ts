import type { Page } from 'puppeteer-core';
import { hosts } from '../../../demo-portal/model/hosts.ts';
import { startPortal } from '../../../demo-portal/start-portal.ts';
import { writtenReport } from '../../core/export/written-report.ts';
import type { BrowserSession } from '../browser/browser-session.ts';
import { known } from '../knowledge/known.ts';
import { deliver } from '../terminal/deliver.ts';
import { Interrupted } from '../terminal/interrupt.ts';
import { printReport } from '../terminal/print-report.ts';
import { writeOut } from '../terminal/write-out.ts';
import { inspectPortal } from '../visit/inspect-portal.ts';
import { showSurfaces } from '../visit/show-surfaces.ts';
import { withBrowser } from '../visit/with-browser.ts';
import { writeReport } from '../visit/write-report.ts';

const ORIGIN = `https://${hosts.hosted}`;

/** `demo`: the demo portal, inspected before the user's eyes. With a display the window stays open to play with. */
export async function demoCommand({ out }: { readonly out: string }): Promise<void> {
  const portal = await startPortal({ scenario: 'drifting' });
  const hasDisplay = canShowWindows(process.env, process.platform);
  const launch = {
    // Whatever the pages ask for is the demo portal's: nothing leaves this machine.
    resolve: [{ host: '*', port: 443, address: '127.0.0.1', toPort: portal.port }],
    allowInsecure: true,
    headless: !hasDisplay,
  };
  let isShown = false;
  try {
    await withBrowser(launch, async (session, steps) => {
      const inspected = await inspectPortal(session, {
        url: `${ORIGIN}/`,
        consent: 'accept',
        hosts: [],
        anyway: false,
        afterwards: (page) => logIn(page, steps.say),
        say: steps.say,
        pictures: true,
      });
      steps.end();
      const written = { ...inspected, ...writtenReport(inspected.watched, known) };
      await deliver([
        () => printReport(written, { json: false }),
        async () => writeOut(`\n${(await writeReport(written, out)).join('\n')}`),
      ]);
      if (!hasDisplay) return;
      isShown = true;
      const portalPage = (await session.browser.pages()).find((page) => page.url().startsWith(ORIGIN));
      if (portalPage) await showSurfaces(session, portalPage, inspected.popup);
      await stayOpen(session);
    });
  } catch (error) {
    if (!(isShown && error instanceof Interrupted)) throw error; // that is how the show ends
  } finally {
    await portal.close();
  }
}

async function logIn(page: Page, say: (step: string) => void): Promise<void> {
  say('Logging in');
  await page.goto(`${ORIGIN}/login/`);
  await Promise.all([page.waitForNavigation(), page.locator('#login-form button[type="submit"]').click()]);
}

async function stayOpen({ browser }: BrowserSession): Promise<void> {
  process.stderr.write(
    '\nThe browser stays open: play with the portal, its popup, and the report in the second tab. Ctrl-C ends.\n',
  );
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

/** Whether a window can be shown: not on a Unix without a display, nor in continuous integration. */
function canShowWindows(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (environment.CI) return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
