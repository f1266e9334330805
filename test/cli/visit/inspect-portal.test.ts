import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BrowserSession } from '../../../src/cli/browser/browser-session.ts';
import { inspectPortal, type PortalVisit } from '../../../src/cli/visit/inspect-portal.ts';
import { HOST, report } from '../../fixtures/parts.ts';

interface Fakes {
  readonly opens?: boolean;
  /** What the extension answers when it is asked for its report. */
  readonly answer?: unknown;
  /** The tab that shows the portal; null when none does. */
  readonly tabId?: number | null;
}

/** A browser whose pages load at once, have no banner, and tell what was asked of them. */
function fakeSession({ opens = true, answer = report(), tabId = 7 }: Fakes) {
  const went: string[] = [];
  const portal = { waitForNetworkIdle: async () => {}, url: () => `https://${HOST}/`, $$: async () => [] };
  const popup = {
    evaluate: async (_: unknown, given: string | number) => (typeof given === 'string' ? (tabId ?? undefined) : answer),
    goto: async (address: string) => void went.push(address),
  };
  const session = {
    extensionOrigin: 'chrome-extension://own',
    openPage: async () => {
      if (!opens) throw new Error('net::ERR_NAME_NOT_RESOLVED');
      return portal as unknown as Page;
    },
    openExtensionPage: async () => popup as unknown as Page,
  } as unknown as BrowserSession;
  return { session, went };
}

async function inspect(fakes: Fakes, visit: Partial<PortalVisit> = {}) {
  const { session, went } = fakeSession(fakes);
  const said: string[] = [];
  const say = (step: string) => void said.push(step);
  const inspected = await inspectPortal(session, { url: `https://${HOST}/`, consent: 'leave', say, ...visit });
  return { inspected, went, said };
}

test('the report is the extension’s, and the popup shows the portal’s tab', async () => {
  const { inspected, went } = await inspect({});
  expect(inspected.report).toEqual(report());
  expect(went).toEqual(['chrome-extension://own/popup/popup.html?tab=7']);
});

test.each([
  { consent: 'leave', says: [] },
  {
    consent: 'accept',
    says: ['Accepting cookies', 'No consent banner with a button to press was found; going on without'],
  },
  {
    consent: 'refuse',
    says: ['Refusing cookies', 'No consent banner with a button to press was found; going on without'],
  },
] as const)('on a portal without a banner, to $consent says $says', async ({ consent, says }) => {
  const { said } = await inspect({}, { consent });
  expect(said).toEqual([`Visiting https://${HOST}/`, ...says, 'Asking the extension for its report']);
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
  { when: 'its answer is no report', fakes: { answer: { schema: 'another' } }, says: 'was not inspected' },
])('a portal is not inspected when $when', async ({ fakes, says }) => {
  await expect(inspect(fakes)).rejects.toMatchObject({ name: 'Failure', message: expect.stringContaining(says) });
});
