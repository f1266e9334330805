import type { Page } from 'puppeteer-core';
import type { Report } from '../../core/inspection/report.ts';
import type { BrowserSession } from '../browser/browser-session.ts';
import { Failure } from '../terminal/failure.ts';
import { type ConsentAction, pressConsent } from './press-consent.ts';

/** How long a page may stay busy after a step before we go on. */
const SETTLE_TIMEOUT_MS = 10_000;

export interface PortalVisit {
  readonly url: string;
  readonly consent: ConsentAction;
  /** What else to do on the portal, after the banner. */
  readonly afterwards?: (page: Page) => Promise<void>;
  readonly say: (step: string) => void;
}

export interface InspectedPortal {
  /** Made by the extension; nothing is computed here. */
  readonly report: Report;
  /** The popup of this portal, in a tab. */
  readonly popup: Page;
}

/** Visits a portal in a real browser with the extension in it, and asks the extension for its report. */
export async function inspectPortal(session: BrowserSession, visit: PortalVisit): Promise<InspectedPortal> {
  const { url, consent, afterwards, say } = visit;
  say(`Visiting ${url}`);
  const page = await session.openPage(url).catch((error: Error) => {
    throw new Failure(`${url} could not be opened (${error.message}): check the address and the network.`);
  });
  await settle(page);
  if (consent !== 'leave') {
    say(consent === 'accept' ? 'Accepting cookies' : 'Refusing cookies');
    if (!(await pressConsent(page, consent)))
      say('No consent banner with a button to press was found; going on without');
    await settle(page);
  }
  await afterwards?.(page);
  await settle(page);
  say('Asking the extension for its report');
  return askForReport(session, new URL(page.url()).hostname);
}

/** Waits until a page has loaded nothing for a moment. One that never rests is taken as it is. */
async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 500, timeout: SETTLE_TIMEOUT_MS }).catch(() => undefined);
}

async function askForReport(session: BrowserSession, host: string): Promise<InspectedPortal> {
  const popup = await session.openExtensionPage('popup/popup.html');
  const tabId = await popup.evaluate(
    async (pattern) => (await chrome.tabs.query({ url: pattern }))[0]?.id,
    `*://${host}/*`,
  );
  const report: unknown =
    tabId !== undefined &&
    (await popup.evaluate(async (id) => chrome.runtime.sendMessage({ kind: 'report', tabId: id }), tabId));
  if (!isReport(report)) {
    throw new Failure(
      `${host} was not inspected: it is no portal by its name, and not the host that was asked for. Give its own address.`,
    );
  }
  await popup.goto(`${session.extensionOrigin}/popup/popup.html?tab=${tabId}`);
  return { report, popup };
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' &&
  value !== null &&
  'schema' in value &&
  value.schema === 'portal-cookie-inspector/report@1';
