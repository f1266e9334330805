import { EventEmitter } from 'node:events';
import { type Page, TimeoutError } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserSession } from '../../../src/cli/browser/browser-session.ts';
import { inspectPortal, type PortalVisit } from '../../../src/cli/visit/inspect-portal.ts';
import type { Portal } from '../../../src/core/portal/portal.ts';
import { HOST, provenance, report } from '../../fixtures/parts.ts';

interface Fakes {
  readonly opens?: boolean;
  /** What its document comes with. */
  readonly status?: number;
  readonly mediaType?: string;
  /** Where it leads. */
  readonly at?: string;
  /** Whether an image of it never answers. */
  readonly waits?: boolean;
  /** What looking for a banner comes to. */
  readonly looks?: () => Promise<unknown[]>;
  /** What the extension answers when it is asked for its report. */
  readonly answer?: unknown;
  /** What it takes the tab for. */
  readonly located?: { readonly kind: string };
  /** The tab that shows the portal; null when none does. */
  readonly tabId?: number | null;
}

/** A browser whose pages load at once, have no banner, and tell what was asked of them. */
function fakeSession({
  opens = true,
  status = 200,
  mediaType = 'text/html',
  at = HOST,
  waits = false,
  looks = async () => [],
  answer = { report: report(), watched: {} },
  located = { kind: 'page' },
  tabId = 7,
}: Fakes) {
  const went: string[] = [];
  const waited: number[] = [];
  const events = new EventEmitter();
  const top = {};
  const request = { url: () => `https://${HOST}/slow.png`, isNavigationRequest: () => true, frame: () => top };
  const portal = Object.assign(events, {
    waitForNetworkIdle: async ({ concurrency }: { readonly concurrency: number }) => void waited.push(concurrency),
    url: () => `https://${at}/`,
    $$: looks,
    screenshot: async () => Buffer.from('png'),
    evaluate: async () => [`https://${HOST}/explore/`],
    mainFrame: () => top,
    browser: () => new EventEmitter(),
    isClosed: () => false,
    goto: async () => {
      if (!opens) throw new Error('net::ERR_NAME_NOT_RESOLVED');
      events.emit('response', {
        request: () => request,
        status: () => status,
        headers: () => ({ 'content-type': mediaType }),
      });
      if (!waits) return;
      events.emit('request', request);
      throw new TimeoutError('Navigation timeout');
    },
  });
  const popup = {
    evaluate: async (_: unknown, given?: string, tab?: number) => {
      if (given === undefined) return provenance;
      return tab === undefined
        ? (tabId ?? undefined)
        : JSON.stringify({ report: answer, locate: located }[given] ?? null);
    },
    bringToFront: async () => void went.push('in front'),
    goto: async (address: string) => void went.push(address),
  };
  const session = {
    kind: 'chromium',
    extensionOrigin: 'chrome-extension://own',
    newTab: async () => portal as unknown as Page,
    openExtensionPage: async () => popup as unknown as Page,
  } as unknown as BrowserSession;
  return { session, went, waited };
}

async function inspect(fakes: Fakes, visit: Partial<PortalVisit> = {}) {
  const { session, went, waited } = fakeSession(fakes);
  const said: string[] = [];
  const say = (step: string) => void said.push(step);
  const inspected = await inspectPortal(session, {
    url: `https://${HOST}/`,
    consent: 'leave',
    hosts: [],
    anyway: false,
    say,
    ...visit,
  });
  return { inspected, went, said, waited };
}

test('the report is the extension’s, and the popup shows the portal’s tab', async () => {
  const { inspected, went } = await inspect({});
  expect(inspected).toMatchObject({ report: report(), provenance });
  expect(went).toEqual(['in front', 'chrome-extension://own/popup/popup.html?tab=7']);
});

test.each([
  {
    when: 'asked for',
    visit: { pictures: true },
    of: ['page'],
    says: ['No consent banner was found, so there is no picture of one'],
  },
  { when: 'not asked for', visit: {}, of: [], says: [] },
])('of a portal without a banner, when $when, these pictures are taken: $of', async ({ visit, of, says }) => {
  const { inspected } = await inspect({}, visit);
  expect(inspected.pictures).toEqual(of.map((name) => ({ of: name, png: Buffer.from('png') })));
  expect(inspected.notes).toEqual(says);
});

test('a page that cannot be pictured is told, and the report is made', async () => {
  const { inspected } = await inspect(
    { looks: () => Promise.reject(new Error('Target closed\n  at x')) },
    { pictures: true },
  );
  expect(inspected).toMatchObject({
    report: report(),
    pictures: [],
    notes: ['The page could not be pictured (Target closed)'],
  });
});

const NO_BANNER =
  'No consent banner with a button to press was found (some hide from a browser that a program drives); going on without';
test.each([
  { consent: 'leave', says: [] },
  { consent: 'accept', says: ['Accepting cookies', NO_BANNER] },
  { consent: 'refuse', says: ['Refusing cookies', NO_BANNER] },
] as const)('on a portal without a banner, to $consent says $says', async ({ consent, says }) => {
  const { said } = await inspect({}, { consent });
  expect(said).toEqual([`Visiting https://${HOST}/`, ...says, 'Asking the extension for its report']);
});

test('a page is waited for after each step, and only then', async () => {
  const { waited } = await inspect({});
  expect(waited).toEqual([0]);
});

test('an image that never answers is named, not waited for again, and the report is made', async () => {
  const { inspected, said, waited } = await inspect(
    { waits: true },
    { timeoutMs: 2000, afterwards: async () => undefined },
  );
  expect(inspected.report).toEqual(report());
  expect(said[1]).toBe(
    `The page was not done after 2 seconds; no answer came from https://${HOST}/slow.png; what is reported is what was loaded`,
  );
  expect(waited).toEqual([1, 1]);
});

test.each([
  {
    what: 'cannot be clicked',
    looks: () => Promise.reject(new Error('Node is not clickable\n    at x')),
    says: 'Node',
  },
  { what: 'blocks the page', looks: () => new Promise<never>(() => undefined), says: 'the page did not answer within' },
])('a button that $what is told, and the report is made', async ({ looks, says }) => {
  const { inspected, said } = await inspect({ looks }, { consent: 'accept', timeoutMs: 100 });
  expect(inspected.report).toEqual(report());
  expect(said[2]).toMatch(new RegExp(`^The banner’s button could not be pressed \\(${says}.*\\); going on without$`));
});

describe('nothing is inspected, and that is said, unless it is asked for', () => {
  const unrecognised = (evidence: Portal['evidence']) => ({
    report: report({ portal: { host: HOST, certainty: 'no', evidence } }),
    watched: {},
  });
  test.each<{ what: string; fakes: Fakes; says: string }>([
    { what: 'a page that is not there', fakes: { status: 404 }, says: `https://${HOST}/ answers with status 404` },
    {
      what: 'a file',
      fakes: { mediaType: 'application/json' },
      says: `https://${HOST}/ is no page, but a file (application/json)`,
    },
    {
      what: 'a page of no portal',
      fakes: { answer: unrecognised({ kind: 'page', marks: [] }) },
      says: `${HOST} is no Opendatasoft portal, by what its page shows`,
    },
    {
      what: 'a page that could not be looked at',
      fakes: { answer: unrecognised({ kind: 'host-granted' }) },
      says: `Whether ${HOST} is an Opendatasoft portal is not known, since nothing of its page could be looked at`,
    },
  ])('$what', async ({ fakes, says }) => {
    await expect(inspect(fakes)).rejects.toMatchObject({
      name: 'Failure',
      status: 3,
      message: `${says}: nothing was inspected. --anyway reports it all the same.`,
    });
    const { inspected, said } = await inspect(fakes, { anyway: true });
    expect(inspected.notes).toEqual([`${says}; what is reported is that`]);
    expect(said).toContain(inspected.notes[0]);
  });
});

test('an address that leads to another host is visited again with that host, and both are told', async () => {
  const at = 'data.example.org';
  await expect(inspect({ at })).rejects.toMatchObject({ name: 'Moved', host: at });
  const { inspected } = await inspect({ at }, { hosts: [at] });
  expect(inspected.notes).toEqual([`${HOST} leads to ${at}; what is reported is ${at}`]);
});

test('further pages are visited after the banner, before the report is asked for', async () => {
  const { said, waited } = await inspect({}, { consent: 'accept', pages: 1 });
  const visiting = [`Visiting https://${HOST}/explore/`, 'Asking the extension for its report'];
  expect(said).toEqual([`Visiting https://${HOST}/`, 'Accepting cookies', NO_BANNER, ...visiting]);
  expect(waited).toEqual([0, 0, 0]);
});

test('what else there is to do is done before the report is asked for', async () => {
  const { said } = await inspect({}, { afterwards: async (page) => expect(page.url()).toContain(HOST) });
  expect(said).toHaveLength(2);
  await expect(inspect({}, { afterwards: () => Promise.reject(new Error('stopped')) })).rejects.toThrow('stopped');
});

test.each<{ when: string; fakes: Fakes; says: string }>([
  { when: 'it does not open', fakes: { opens: false }, says: 'could not be opened (net::ERR_NAME_NOT_RESOLVED)' },
  { when: 'no tab shows it', fakes: { tabId: null }, says: 'was not inspected' },
  { when: 'the extension knows no portal there', fakes: { answer: null }, says: 'was not inspected' },
  {
    when: 'the extension fails on a portal',
    fakes: { answer: null, located: { kind: 'portal' } },
    says: `could not make its report of ${HOST}: that is a fault of this program`,
  },
  { when: 'its answer is no report', fakes: { answer: { schema: 'another' } }, says: 'was not inspected' },
])('a portal is not inspected when $when', async ({ fakes, says }) => {
  await expect(inspect(fakes)).rejects.toMatchObject({ name: 'Failure', message: expect.stringContaining(says) });
});
