/**
 * What the extension says of real trackers: `npm run measure:portal`. It installs Snowplow, PostHog, Amplitude, Datadog and
 * tarteaucitron in a temporary folder and puts them, as they are, on every page of the demo portal, which keeps to its
 * policy. It opens five pages with the built extension in Chromium and in Firefox, refuses on the second, and prints
 * what the report says after each, and all of it in the end. Needs the network, and runs what the packages hold.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { BrowserSession } from '../../src/cli/browser/browser-session.ts';
import { getBrowser } from '../../src/cli/browser/get-browser.ts';
import { launchBrowser } from '../../src/cli/browser/launch-browser.ts';

import { buildExtension } from '../../src/cli/visit/build-extension.ts';
import { pressConsent } from '../../src/cli/visit/press-consent.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { askReport } from '../end-to-end/harness/ask-report.ts';
import { openPopupPage } from '../end-to-end/harness/open-popup-page.ts';
import { bundle, install } from './packages/install.ts';
import { PINNED } from './packages/pinned.ts';
import { servePortal } from './packages/serve-portal.ts';

const TRACKERS = ['@snowplow/browser-tracker', 'posthog-js', '@amplitude/analytics-browser', '@datadog/browser-rum'];
const BANNER = 'tarteaucitronjs';
/** The pages of five views; the banner is answered on the second. */
const VIEWS = ['/', '/explore/', '/pages/home/', '/explore/', '/'];
/** Time for trackers to do what they do, and for the browser to tell it, in ms. */
const SETTLING = 2500;

const root = mkdtempSync(join(tmpdir(), 'measured-portal-'));
const scripts = new Map<string, string>();
for (const name of [BANNER, ...TRACKERS]) {
  const pinned = PINNED.find((one) => one.package === name);
  if (pinned?.page === undefined) throw new Error(`${name} is not pinned.`);
  const folder = join(root, String(scripts.size));
  install(pinned, folder);
  if (pinned.script !== undefined) scripts.set(`/files/${pinned.script}`, '');
  scripts.set(`/${name.split('/').at(-1)}.js`, await bundle(pinned.page, folder));
  console.log(`${name} ${pinned.version}`);
}
const portal = await servePortal({ scripts, files: join(root, '0', 'node_modules', BANNER) });
const built = await buildExtension();
try {
  for (const kind of ['chromium', 'firefox'] as const) {
    const session = await launchBrowser(await getBrowser(kind), {
      extensionDir: built.folder,
      allowInsecure: true,
      resolve: Object.values(hosts).map((host) => ({ host, port: portal.port, address: '127.0.0.1' })),
    });
    await view(session).finally(session.close);
  }
} finally {
  portal.close();
  await built.remove();
  rmSync(root, { recursive: true, force: true });
}

async function view(session: BrowserSession): Promise<void> {
  console.log(`\n${await session.browser.version()}`);
  const page = await session.newTab();
  for (const [index, path] of VIEWS.entries()) {
    await page.goto(`https://${hosts.hosted}:${portal.port}${path}`);
    await settle();
    if (index === 1) console.log((await pressConsent(page, 'refuse')) ? '  refused' : '  NOT refused');
    await settle();
    const popup = await openPopupPage({ session }, page);
    const report = await askReport(popup);
    const badge = await popup.evaluate(() => {
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      return chrome.action.getBadgeText({ tabId });
    });
    await popup.close();
    console.log(`  view ${index + 1}: ${summary(report)}, badge ${badge}`);
    if (index === VIEWS.length - 1) print(report);
  }
}

function print({ cookies, tried, refused, phases, consent }: Report): void {
  for (const { cookie, status, setters, phases: within } of cookies) {
    const by = [
      ...new Set(
        setters.map(({ setter }) =>
          'url' in setter && setter.url !== null ? new URL(setter.url).pathname : setter.kind,
        ),
      ),
    ];
    console.log(
      `    ${cookie.name} for ${cookie.domain}: ${status?.group} (${status?.kinds.join(', ')}) · ${within.join(', ')} · by ${by.join(', ')}`,
    );
  }
  for (const { name, provider, times, refused: inVain } of tried)
    console.log(`    tried and removed: ${name} of ${provider}, ${times} times, and ${inVain} in vain`);
  for (const { line, reason, times } of refused)
    console.log(`    refused: ${line.name}, ${reason.kind}, ${times} times`);
  console.log(`    there before the choice, after a refusal, after a yes: ${JSON.stringify(phases)}`);
  console.log(`    the choice: ${JSON.stringify(consent?.choices)}`);
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLING));
}

function summary({ counts, tried, refused }: Report): string {
  return [
    `${counts.cookies} cookies`,
    `${counts.notMatching} not matching`,
    `${tried.length} groups tried and removed (${tried.reduce((sum, { times }) => sum + times, 0)} times)`,
    `${refused.length} lines refused`,
  ].join(', ');
}
