import '../../browser/fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { readPageWrites } from '../../../src/background/journal/page-writes.ts';
import { createWorker } from '../../../src/background/worker.ts';
import { browser } from '../../../src/browser/browser.ts';
import { changeOf } from '../../../src/browser/message.ts';
import { toCookie } from '../../../src/browser/to-cookie.ts';
import { readStored } from '../../../src/browser/watch.ts';
import { cookieKey } from '../../../src/core/cookie/identity.ts';
import type { Journal } from '../../../src/core/journal/event.ts';
import { grant, holdCookies, openTab, resetBrowser } from '../../browser/fake-browser.ts';
import { HOST } from '../../core/facts.ts';
import { navigation, rawCookie, response } from '../told.ts';

const change = (facts: object = {}) =>
  ({ cookie: { ...rawCookie, ...facts }, removed: false, cause: 'explicit' }) as const;

const journalOf = async (host = HOST, storeId = '0'): Promise<Journal> =>
  (await readStored({ storeId, host }, 'en')).journal;
const kinds = async () => (await journalOf()).map(({ kind }) => kind);

/** A worker whose tab 1 has visited the portal; what it was asked is done when the promise settles. */
async function watching() {
  openTab(1, '0', `https://${HOST}/`);
  const worker = createWorker();
  await worker.recording.recordNavigation(navigation(`https://${HOST}/?ticket=secret`));
  return worker;
}

beforeEach(() => {
  resetBrowser();
  grant(`*://*.opendatasoft.com/*`);
});

test('a visit begins a watch with what is there', async () => {
  await watching();
  await expect.poll(kinds).toEqual(['snapshot', 'visit']);
});

test('events keep the order in which they arrived, though some need to ask where they belong', async () => {
  const worker = await watching();
  await Promise.all([
    worker.handleHeaders(response('a=1')),
    worker.recording.recordCookieChange(change()),
    worker.handleHeaders(response('b=1')),
  ]);
  await expect.poll(kinds).toEqual(['snapshot', 'visit', 'header', 'changed', 'header']);
});

test('no query string, fragment or value is kept', async () => {
  const worker = await watching();
  await Promise.all([worker.handleHeaders(response('a=s3cret')), worker.recording.recordCookieChange(change())]);
  await expect.poll(kinds).toHaveLength(4);
  expect(JSON.stringify(await journalOf())).not.toMatch(/s3cret|secret|\?/);
});

describe('an event is of no concern', () => {
  test.each<{ when: string; tell: (worker: ReturnType<typeof createWorker>) => Promise<unknown> }>([
    {
      when: 'the cookie is in another store',
      tell: (worker) => worker.recording.recordCookieChange(change({ storeId: '1' })),
    },
    {
      when: 'the cookie is of another host',
      tell: (worker) => worker.recording.recordCookieChange(change({ domain: 'other.opendatasoft.com' })),
    },
    {
      when: 'the response is to a request of our own',
      tell: (worker) => worker.handleHeaders(response('a=1', { tabId: -1 })),
    },
    {
      when: 'the response sets no cookie',
      tell: (worker) => worker.handleHeaders({ ...response(''), responseHeaders: [] }),
    },
    {
      when: 'the visit is of the vendor’s own site',
      tell: (worker) => worker.recording.recordNavigation(navigation('https://www.opendatasoft.com/')),
    },
    {
      when: 'the visit is of a host that was not granted',
      tell: (worker) => worker.recording.recordNavigation(navigation('https://data.example.org/')),
    },
  ])('when $when', async ({ tell }) => {
    const worker = await watching();
    await tell(worker);
    await worker.recording.recordCookieChange(change({ name: 'last' }));
    await expect.poll(kinds).toEqual(['snapshot', 'visit', 'changed']);
    expect(await journalOf('www.opendatasoft.com')).toEqual([]);
    expect(await journalOf('data.example.org')).toEqual([]);
  });
});

test('a choice is noted with the cookie that holds it, without its value', async () => {
  const worker = await watching();
  const value = encodeURIComponent('{"matomo":true,"timestamp":1700000000000}');
  await worker.recording.recordCookieChange(change({ name: 'cookies_preferences', value }));
  await expect.poll(kinds).toEqual(['snapshot', 'visit', 'changed', 'choice']);
  expect((await journalOf()).at(-1)).toMatchObject({ kind: 'choice', choices: { matomo: true } });
  expect(JSON.stringify(await journalOf())).not.toContain('1700000000000');
});

describe('what the user does to a cookie', () => {
  const there = change({ name: 'back' });
  const gone = { ...there, removed: true, cause: 'expired_overwrite' } as const;
  const causes = async () =>
    (await journalOf()).flatMap((event) => (event.kind === 'changed' ? [[event.cause, event.removed]] : []));
  const expecting = async (removed: boolean) => {
    const worker = await watching();
    const expect = (change: string | null) => worker.answerSurface({ kind: 'expect', change });
    await expect(changeOf(cookieKey(toCookie(there.cookie)), removed));
    return { worker, expect };
  };

  test('by setting it again is no deed of the portal’s, whose own write comes later', async () => {
    const { worker } = await expecting(false);
    for (let told = 0; told < 2; told += 1) await worker.recording.recordCookieChange(there);
    await expect.poll(causes).toEqual([
      ['user', false],
      ['explicit', false],
    ]);
    expect(JSON.stringify(await journalOf())).not.toContain('s3cret');
  });

  test('and the browser refuses leaves the portal’s own write alone', async () => {
    const { worker, expect: nowExpect } = await expecting(false);
    await nowExpect(null);
    await worker.recording.recordCookieChange(there);
    await expect.poll(causes).toEqual([['explicit', false]]);
  });

  test('by deleting it is told apart from what a page deletes', async () => {
    const { worker } = await expecting(true);
    for (const told of [there, gone, gone]) await worker.recording.recordCookieChange(told);
    await expect.poll(causes).toEqual([
      ['explicit', false],
      ['user', true],
      ['expired_overwrite', true],
    ]);
  });
});

test('the first half of an overwrite tells nothing', async () => {
  const worker = await watching();
  await worker.recording.recordCookieChange({
    ...change({ name: 'cookies_preferences' }),
    removed: true,
    cause: 'overwrite',
  });
  await worker.handleHeaders(response('last=1'));
  await expect.poll(kinds).toEqual(['snapshot', 'visit', 'header']);
});

test('a line for the whole domain is told to sibling portals, one for the host is not', async () => {
  const worker = await watching();
  openTab(2, '0', 'https://sibling.opendatasoft.com/');
  await worker.recording.recordNavigation(navigation('https://sibling.opendatasoft.com/', 2));
  await worker.handleHeaders(
    response('a=1; Domain=opendatasoft.com', { tabId: 2, url: 'https://sibling.opendatasoft.com/' }),
  );
  await worker.handleHeaders(response('b=1', { tabId: 2, url: 'https://sibling.opendatasoft.com/' }));
  await expect.poll(async () => (await journalOf('sibling.opendatasoft.com')).length).toBe(4);
  expect(await kinds()).toEqual(['snapshot', 'visit', 'header']);
});

const written = (id: string, facts: object = {}) =>
  readPageWrites(
    { kind: 'writes', id, dropped: 3, writes: [['a=;Path=/', 4, false, '']] },
    { id: 'test', url: `https://${HOST}/`, tab: { id: 1, url: `https://${HOST}/` }, ...facts } as Runtime.MessageSender,
    Date.now(),
  );

test('a script’s write is noted where its page is watched, and how many were not told', async () => {
  const worker = await watching();
  const elsewhere = { tab: { id: 1, url: 'https://other.opendatasoft.com/' } };
  for (const told of [written('page/0'), written('page/1', elsewhere)])
    if (told) await worker.recording.recordPageWrites(told);
  await expect.poll(kinds).toEqual(['snapshot', 'visit', 'write', 'dropped']);
});

test('a script’s write that is told again, since nobody answered, is noted once', async () => {
  const worker = await watching();
  for (const told of [written('page/0'), written('page/0')]) if (told) await worker.recording.recordPageWrites(told);
  await worker.recording.recordCookieChange(change({ name: 'last' }));
  await expect.poll(kinds).toEqual(['snapshot', 'visit', 'write', 'dropped', 'changed']);
});

describe('a response without a tab', () => {
  const toServiceWorker = (facts: object = {}) =>
    response('a=1', { tabId: -1, frameId: -1, type: 'xmlhttprequest', initiator: `https://${HOST}`, ...facts });

  test('to a portal’s service worker is noted where the portal is watched', async () => {
    const worker = await watching();
    await expect.poll(kinds).toEqual(['snapshot', 'visit']);
    await worker.handleHeaders(toServiceWorker());
    await expect.poll(kinds).toEqual(['snapshot', 'visit', 'header']);
    expect((await journalOf()).at(-1)).toMatchObject({ pageHost: HOST, response: { initiator: `https://${HOST}` } });
  });

  test.each([
    { when: 'another site asked for it', facts: { initiator: 'https://elsewhere.example' } },
    { when: 'nobody says who asked for it', facts: { initiator: undefined } },
    { when: 'the extension asked for it', facts: { initiator: 'chrome-extension://test' } },
    { when: 'it may be a private window’s', facts: {}, alsoPrivate: true },
  ])('is not noted when $when', async ({ facts, alsoPrivate = false }) => {
    const worker = await watching();
    openTab(7, '1', `https://${HOST}/`);
    if (alsoPrivate) await worker.recording.recordNavigation(navigation(`https://${HOST}/`, 7));
    await expect.poll(async () => (await journalOf(HOST, '1')).length).toBe(alsoPrivate ? 2 : 0);
    await worker.handleHeaders(toServiceWorker(facts));
    await worker.recording.recordCookieChange(change({ name: 'last' }));
    await expect.poll(kinds).toEqual(['snapshot', 'visit', 'changed']);
  });
});

test('a cookie of an embedded host is noted once that host has set one on the page', async () => {
  const worker = await watching();
  const foreign = change({ domain: 'maps.huwise.com' });
  await worker.recording.recordCookieChange(foreign);
  await worker.handleHeaders(response('a=1', { url: 'https://maps.huwise.com/embed/', type: 'sub_frame' }));
  await worker.recording.recordCookieChange(foreign);
  await expect.poll(kinds).toEqual(['snapshot', 'visit', 'changed', 'header', 'changed']);
});

describe('what was told before its place was known', () => {
  // Firefox 153 wakes the event page with the cookie and the write; the visit follows.
  test('is placed when the watch begins, before the snapshot', async () => {
    openTab(1, '0', `https://${HOST}/`);
    const worker = createWorker();
    await worker.recording.recordCookieChange(change());
    await worker.handleHeaders(response('a=1'));
    await worker.recording.recordNavigation(navigation(`https://${HOST}/`));
    await expect.poll(kinds).toEqual(['changed', 'header', 'snapshot', 'visit']);
  });

  test('is placed for a portal to which a redirect leads, when it is a cookie of both', async () => {
    const worker = await watching();
    await worker.recording.recordCookieChange(change({ domain: '.opendatasoft.com', hostOnly: false }));
    openTab(1, '0', 'https://sibling.opendatasoft.com/');
    await worker.recording.recordNavigation(navigation('https://sibling.opendatasoft.com/'));
    await expect
      .poll(async () => (await journalOf('sibling.opendatasoft.com')).map(({ kind }) => kind))
      .toEqual(['changed', 'snapshot', 'visit']);
    expect(await kinds()).toEqual(['snapshot', 'visit', 'changed']);
  });

  test.each([
    { when: 'another store’s', cookie: { storeId: '1' } },
    { when: 'another host’s', cookie: { domain: 'other.opendatasoft.com' } },
    { when: 'a removal of what was there before', cookie: {}, removed: true },
  ])('is none of the watch: $when', async ({ cookie, removed = false }) => {
    openTab(1, '0', `https://${HOST}/`);
    const worker = createWorker();
    await worker.recording.recordCookieChange({ ...change(cookie), removed });
    await worker.recording.recordNavigation(navigation(`https://${HOST}/`));
    await expect.poll(kinds).toEqual(['snapshot', 'visit']);
  });

  test('is not placed again when the portal is watched anew', async () => {
    const worker = await watching();
    await worker.recording.recordCookieChange(change());
    await expect.poll(kinds).toEqual(['snapshot', 'visit', 'changed']);
    await worker.answerSurface({ kind: 'start-over', target: { storeId: '0', host: HOST } }).catch(() => null);
    await worker.recording.recordNavigation(navigation(`https://${HOST}/`));
    await expect.poll(kinds).toEqual(['snapshot', 'visit']);
  });
});

describe('after a flood in which nobody listened', () => {
  test('what the browser holds otherwise than was told is a change, and the watch was interrupted', async () => {
    const worker = await watching();
    await worker.recording.recordCookieChange(change());
    await worker.recording.recordPause();
    holdCookies([rawCookie, { ...rawCookie, name: 'new' }, { ...rawCookie, domain: 'other.opendatasoft.com' }]);
    await worker.recording.catchUp();
    await expect.poll(kinds).toEqual(['snapshot', 'visit', 'changed', 'dropped', 'changed', 'snapshot']);
    const [, , , dropped, found] = await journalOf();
    expect(dropped).toMatchObject({ writes: 0, interruptions: 1, untilSnapshot: true });
    expect(found).toMatchObject({ cookie: { name: 'new' }, removed: false });
  });

  const told = async () =>
    (await journalOf()).flatMap((event) => (event.kind === 'changed' ? [event.cookie.name] : []));

  test('of several looks at once the first and the last are taken, and what they find is told once', async () => {
    const worker = await watching();
    holdCookies([{ ...rawCookie, name: 'new' }]);
    await Promise.all([1, 2, 3, 4].map(worker.recording.catchUp));
    await worker.recording.settle();
    expect(await told()).toEqual(['new']);
    expect(await kinds()).toEqual(['snapshot', 'visit', 'changed', 'snapshot', 'snapshot']);
  });

  test('what was told before the browser answers a look comes before it', async () => {
    const worker = await watching();
    const { getAll } = browser.cookies;
    let told: Promise<void> | null = null;
    const answer = async () => {
      told ??= worker.handleHeaders(response('new=1; Secure'));
      return [{ ...rawCookie, name: 'new', secure: true }];
    };
    Object.assign(browser.cookies, { getAll: answer });
    await worker.recording.catchUp();
    await told;
    Object.assign(browser.cookies, { getAll });
    await expect.poll(kinds).toEqual(['snapshot', 'visit', 'header', 'changed', 'snapshot']);
  });

  test('what the browser tells late, after it was found, is told once', async () => {
    const worker = await watching();
    holdCookies([{ ...rawCookie, name: 'new' }]);
    await worker.recording.catchUp();
    await worker.recording.recordCookieChange(change({ name: 'new' }));
    await worker.recording.settle();
    expect(await told()).toEqual(['new']);
    await worker.recording.recordCookieChange(change({ name: 'new' }));
    await worker.recording.settle();
    expect(await told()).toEqual(['new', 'new']);
  });
});
