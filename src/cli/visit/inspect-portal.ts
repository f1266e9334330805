import type { Page } from 'puppeteer-core';
import type { LoadedReport } from '../../browser/load-report.ts';
import type { Provenance } from '../../core/export/provenance.ts';
import { recogniseHost } from '../../core/portal/recognise-host.ts';
import type { BrowserKind, BrowserSession } from '../browser/browser-session.ts';
import { goInFirefox } from '../browser/go-in-firefox.ts';
import { withinTime } from '../browser/within-time.ts';
import { Failure } from '../terminal/failure.ts';
import { addressOf, loadPage, missingText, settle } from './load-page.ts';
import { Moved } from './moved.ts';
import { answerDoubt, portalDoubt } from './page-doubts.ts';
import type { Picture } from './pictured.ts';
import { type ConsentAction, pressConsent } from './press-consent.ts';
import { takePictures } from './take-pictures.ts';
import { visitPages } from './visit-pages.ts';

/** How long a page may load before it is taken as it is. */
const LOAD_TIMEOUT_MS = 30_000;

export interface PortalVisit {
  readonly url: string;
  readonly consent: ConsentAction;
  /** The hosts that the extension may look at, besides those that are portals by their name. */
  readonly hosts: readonly string[];
  /** Report what is no page of a portal, too. */
  readonly anyway: boolean;
  /** What else to do on the portal, after the banner. */
  readonly afterwards?: (page: Page) => Promise<void>;
  /** How many further pages to visit at most, of those that the first one links to. */
  readonly pages?: number;
  readonly say: (step: string) => void;
  /** How long each page may load before it is taken as it is. Finding and pressing a banner's button may take half of it. */
  readonly timeoutMs?: number;
  /** Take pictures of the page and its banner, as they are before the banner is pressed. */
  readonly pictures?: boolean;
}

/** Made by the extension; nothing is computed here. */
export interface InspectedPortal extends LoadedReport {
  readonly provenance: Provenance;
  /** What went wrong on the way, a sentence each. */
  readonly notes: readonly string[];
  /** Of the page and its banner. */
  readonly pictures: readonly Picture[];
  /** The popup of this portal, in a tab. */
  readonly popup: Page;
}

/**
 * Visits a portal in a real browser with the extension in it, and asks the extension for its report. What goes wrong on
 * the way is said, and the report is of what was loaded.
 */
export async function inspectPortal(session: BrowserSession, visit: PortalVisit): Promise<InspectedPortal> {
  const { url, consent, hosts, anyway, afterwards, pages: count = 0, say, timeoutMs = LOAD_TIMEOUT_MS } = visit;
  const notes: string[] = [];
  const note = (text: string) => {
    notes.push(text);
    say(text);
  };
  say(`Visiting ${url}`);
  const asking = await session.openExtensionPage(ASKING[session.kind]);
  const page = await session.newTab();
  /** What is so grave that nothing is reported, unless that is asked for. */
  const doubt = (text: string | null) => {
    if (text === null) return;
    if (!anyway) throw new Failure(`${text}: nothing was inspected. --anyway reports it all the same.`);
    note(`${text}; what is reported is that`);
  };
  const loaded = await loadPage(page, url, timeoutMs);
  const { missing } = loaded;
  doubt(answerDoubt(url, loaded));
  if (missing) note(missingText('The page', missing));
  // What has not answered until now is not waited for again.
  const settled = () => settle(page, missing?.unanswered.length ?? 0);
  await settled();
  const host = new URL(addressOf(page, url)).hostname;
  if (recogniseHost(host) === null && !hosts.includes(host)) throw new Moved(host);
  const asked = new URL(url).hostname;
  const led = host === asked ? null : `${asked} leads to ${host}`;
  if (led !== null) note(`${led}; what is reported is ${host}`);
  const pictures = visit.pictures && missing?.why !== 'crashed' ? await picturesOf(page, note) : [];
  if (consent === 'leave' && pictures.length === 1) note('No consent banner was found, so there is no picture of one');
  if (consent !== 'leave' && missing?.why !== 'crashed') {
    say(consent === 'accept' ? 'Accepting cookies' : 'Refusing cookies');
    const problem = await withinTime(timeoutMs / 2, pressConsent(page, consent)).then(
      (pressed) =>
        pressed
          ? null
          : 'No consent banner with a button to press was found (some hide from a browser that a program drives)',
      (error: unknown) => `The banner’s button could not be pressed (${firstLine(error)})`,
    );
    if (problem !== null) note(`${problem}; going on without`);
    await settled();
  }
  if (afterwards) {
    await afterwards(page);
    await settled();
  }
  if (count > 0 && missing?.why !== 'crashed') await visitPages(page, { asked: url, count, timeoutMs, say, note });
  say('Asking the extension for its report');
  const inspected = await askForReport(session, asking, new URL(addressOf(page, url)).hostname);
  const none = portalDoubt(inspected.report.portal);
  doubt(none !== null && led !== null ? `${led}. ${none}` : none);
  return { ...inspected, notes, pictures };
}

/** That there are none is said. */
const picturesOf = (page: Page, note: (text: string) => void): Promise<readonly Picture[]> =>
  takePictures(page).catch((error: unknown) => {
    note(`The page could not be pictured (${firstLine(error)})`);
    return [];
  });

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

async function askForReport(
  session: BrowserSession,
  asking: Page,
  host: string,
): Promise<Omit<InspectedPortal, 'notes' | 'pictures'>> {
  const tabId = await asking.evaluate(
    async (pattern) => (await chrome.tabs.query({ url: pattern }))[0]?.id,
    `*://${host}/*`,
  );
  // As text: Firefox's driver hands over deep objects in part.
  const ask = async (kind: 'watch' | 'report' | 'locate'): Promise<unknown> =>
    tabId !== undefined &&
    JSON.parse(
      await asking.evaluate(
        async (kind, tabId) => JSON.stringify((await chrome.runtime.sendMessage({ kind, tabId })) ?? null),
        kind,
        tabId,
      ),
    );
  await ask('watch');
  const loaded = await ask('report');
  if (!isLoadedReport(loaded)) {
    const located = await ask('locate');
    if (isObject(located) && located.kind === 'portal') {
      throw new Failure(
        `The extension could not make its report of ${host}: that is a fault of this program, not of the portal.`,
      );
    }
    throw new Failure(
      `${host} was not inspected, since the extension may not look at it: it is the platform’s own site, or the page went on to it by itself. Give the address of a portal.`,
    );
  }
  const provenance = (await asking.evaluate(PROVENANCE)) as Provenance;
  return { ...loaded, provenance, popup: await toPopup(session, asking, `popup/popup.html?tab=${tabId}`) };
}

/** The page that asked goes on to the popup: where a page hangs, Firefox neither opens a further tab nor shows another one. */
async function toPopup({ kind, extensionOrigin }: BrowserSession, asking: Page, path: string): Promise<Page> {
  const url = `${extensionOrigin}/${path}`;
  if (kind === 'firefox') {
    await goInFirefox(asking, url);
  } else {
    await asking.bringToFront(); // a page behind another one is not painted
    await asking.goto(url);
  }
  return asking;
}

/** Pages that can ask: in Chromium any file of the extension, and one that loads nothing is the fastest. */
const ASKING: Record<BrowserKind, string> = { chromium: 'manifest.json', firefox: 'welcome/welcome.html' };

/** As text: what runs this file would rewrite an import. */
const PROVENANCE = "import('/exports/exports.js').then(({ provenance }) => provenance())";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isLoadedReport = (value: unknown): value is LoadedReport =>
  isObject(value) && 'report' in value && 'watched' in value;
