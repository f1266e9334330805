import '../../browser/fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_INDEX } from '../../../src/background/journal/next-batch.ts';
import type { Notice } from '../../../src/background/journal/notice.ts';
import { NOWHERE, routeEvents } from '../../../src/background/journal/route-events.ts';
import { openRoutingMemory } from '../../../src/background/journal/routing-memory.ts';
import { WATCHES, watchId } from '../../../src/browser/watch.ts';
import type { Cookie } from '../../../src/core/cookie/cookie.ts';
import { grant, openTab, resetBrowser } from '../../browser/fake-browser.ts';
import { cookie, HOST, START, setCookieLine } from '../../core/facts.ts';

const SIBLING = 'sibling.opendatasoft.com';
const watch = (host: string, storeId = '0') => ({ ...EMPTY_INDEX, host, storeId, origin: `https://${host}` });
const WATCHED = [watch(HOST), watch(SIBLING), watch(HOST, '1')];

const navigation = (url: string, tabId = 1): Notice => ({ kind: 'navigation', at: START, tabId, url });
const headers = (domain: string | null, url = `https://${HOST}/`, tabId = 1): Notice => ({
  kind: 'headers',
  at: START,
  tabId,
  pageHost: HOST,
  lines: [setCookieLine({ domain })],
  response: { url, status: 200, resourceType: 'main_frame', frameId: 0, initiator: null },
});
const writes = (domain: string | null, frameUrl = `https://${HOST}/`, id = 'page/0'): Notice => ({
  kind: 'writes',
  at: START,
  id,
  tabId: 1,
  pageHost: HOST,
  frameUrl,
  events: [
    {
      kind: 'write',
      at: START,
      line: setCookieLine({ domain }),
      script: { url: null, line: null },
      frameUrl,
      pageHost: HOST,
    },
  ],
});
const change = (facts: Partial<Cookie> = {}): Notice => {
  const changed = { kind: 'changed', at: START, cookie: cookie(facts), removed: false, cause: 'explicit' } as const;
  return { kind: 'cookie', at: START, change: changed, choice: { kind: 'choice', at: START, choices: {} } };
};

/** The watches that each kind of event goes to. */
async function routed(notice: Notice, memory = openRoutingMemory(), pageHost: string | null = HOST) {
  const { events, concerns } = await routeEvents(notice, pageHost, memory);
  return events.flatMap((event) =>
    WATCHED.filter((each) => concerns(each, event)).map((each) => `${event.kind} ${watchId(each)}`),
  );
}

beforeEach(() => {
  resetBrowser();
  grant('*://*.opendatasoft.com/*');
  openTab(1, '0', `https://${HOST}/`);
});

describe('a visit', () => {
  test('begins the watch of its portal, and belongs there', async () => {
    const { events, begins } = await routeEvents(navigation(`https://${HOST}/a/`), HOST, openRoutingMemory());
    expect(events).toEqual([{ kind: 'visit', at: START, url: `https://${HOST}/a/` }]);
    expect(begins).toEqual({ target: { storeId: '0', host: HOST }, origin: `https://${HOST}`, at: START });
    expect(await routed(navigation(`https://${HOST}/a/`))).toEqual([`visit 0/${HOST}`]);
  });

  test.each([
    {
      when: 'the host was not granted',
      notice: navigation('https://data.town.example/'),
      pageHost: 'data.town.example',
    },
    { when: 'the tab is gone', notice: navigation(`https://${HOST}/`, 9), pageHost: HOST },
    { when: 'nobody can tell the page', notice: navigation(`https://${HOST}/`), pageHost: null },
  ])('goes nowhere when $when', async ({ notice, pageHost }) => {
    expect(await routeEvents(notice, pageHost, openRoutingMemory())).toBe(NOWHERE);
  });
});

describe('a claim belongs to the portal of its page, and', () => {
  test.each([
    { when: 'a line is for the page’s host', notice: headers(null), to: [`header 0/${HOST}`] },
    {
      when: 'a line is for the whole domain',
      notice: headers('opendatasoft.com'),
      to: [`header 0/${HOST}`, `header 0/${SIBLING}`],
    },
    {
      when: 'a frame’s line is for another portal',
      notice: headers(null, `https://${SIBLING}/`),
      to: [`header 0/${HOST}`, `header 0/${SIBLING}`],
    },
    {
      when: 'a script’s write is for the whole domain',
      notice: writes('opendatasoft.com'),
      to: [`write 0/${HOST}`, `write 0/${SIBLING}`],
    },
    {
      when: 'a script in another portal’s frame writes',
      notice: writes(null, `https://${SIBLING}/`),
      to: [`write 0/${HOST}`],
    },
  ])('$to when $when', async ({ notice, to }) => {
    expect(await routed(notice)).toEqual(to);
  });

  test('is one of the last thousand lines of its response: of more only the number goes there', async () => {
    const notice = {
      ...headers(null),
      lines: Array.from({ length: 1203 }, (_, n) => setCookieLine({ name: `c${n}` })),
    };
    const { events, concerns } = await routeEvents(notice as Notice, HOST, openRoutingMemory());
    const [dropped, first] = events;
    expect(events).toHaveLength(1001);
    expect(dropped).toMatchObject({ kind: 'dropped', events: 203 });
    expect(first).toMatchObject({ kind: 'header', line: { name: 'c203' } });
    expect(WATCHED.filter((each) => dropped && concerns(each, dropped)).map(watchId)).toEqual([`0/${HOST}`]);
  });

  test('goes nowhere when its message was routed before', async () => {
    const memory = openRoutingMemory();
    expect(await routed(writes(null), memory)).toHaveLength(1);
    expect(await routeEvents(writes(null), HOST, memory)).toBe(NOWHERE);
  });

  test('goes nowhere when its frame’s host was taken back', async () => {
    expect(await routeEvents(writes(null, 'https://data.town.example/'), HOST, openRoutingMemory())).toBe(NOWHERE);
  });
});

describe('a line without a tab', () => {
  test.each([
    { when: 'one store watches the portal', stores: ['0'], to: [`header 0/${HOST}`] },
    { when: 'two stores watch the portal', stores: ['0', '1'], to: [] },
    { when: 'nobody watches it', stores: [], to: [] },
  ])('goes to $to when $when', async ({ stores, to }) => {
    const index = Object.fromEntries(stores.map((store) => [`${store}/${HOST}`, watch(HOST, store)]));
    await chrome.storage.session.set({ [WATCHES]: index });
    expect(await routed(headers(null, `https://${HOST}/`, -1))).toEqual(to);
  });
});

describe('a change', () => {
  test.each([
    { when: 'it is the portal’s', facts: {}, to: [`changed 0/${HOST}`] },
    { when: 'it is in another store', facts: { storeId: '1' }, to: [`changed 1/${HOST}`] },
    {
      when: 'it is the consent cookie’s',
      facts: { name: 'cookies_preferences' },
      to: [`changed 0/${HOST}`, `choice 0/${HOST}`],
    },
    { when: 'it is another host’s', facts: { domain: 'maps.example' }, to: [] },
  ])('belongs to $to when $when', async ({ facts, to }) => {
    expect(await routed(change(facts), openRoutingMemory(), null)).toEqual(to);
  });

  test('belongs to a portal on whose page its host claims to set cookies', async () => {
    const memory = openRoutingMemory();
    await routeEvents(headers(null, 'https://maps.example/embed/'), HOST, memory);
    expect(await routed(change({ domain: 'maps.example' }), memory)).toEqual([`changed 0/${HOST}`]);
  });
});
