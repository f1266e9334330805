import '../../browser/fake-browser.ts';
import { describe, expect, test, vi } from 'vitest';
import { readPageWrites } from '../../../src/background/journal/page-writes.ts';
import { HOST, START } from '../../core/facts.ts';

const PAGE = `https://${HOST}/explore/?q=secret`;
const STACK = `Error\n    at x (extension:recorder.js:1:2)\n    at f (https://${HOST}/app.js?v=1:12:5)`;
const told = (...writes: readonly unknown[]) => ({ kind: 'writes', id: 'page/0', dropped: 0, writes });
const plain = ['theme=;Path=/;Secure', 9, false, STACK] as const;
const tab = { id: 1, url: PAGE, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const frame = { id: 'test', url: PAGE, frameId: 0, tab };
const read = (message: unknown, sender: object = frame) => readPageWrites(message, sender, START);

test('a write is its name and attributes, its script and its frame, without queries', () => {
  expect(read(told(plain))).toEqual({
    id: 'page/0',
    tabId: 1,
    pageHost: HOST,
    frameUrl: `https://${HOST}/explore/`,
    events: [
      {
        kind: 'write',
        at: START,
        line: expect.objectContaining({ name: 'theme', size: 9, hasControl: false, path: '/', secure: true }),
        script: { url: `https://${HOST}/app.js`, line: 12 },
        frameUrl: `https://${HOST}/explore/`,
        pageHost: HOST,
      },
    ],
  });
});

test('what came too fast is a number', () => {
  expect(read({ ...told(), dropped: 99_950 })?.events).toEqual([{ kind: 'dropped', at: START, writes: 99_950 }]);
});

test('the page has no say in who it is', () => {
  const lying = { ...told(plain), tabId: 7, pageHost: 'forged.example', frameUrl: 'https://forged.example/', at: 1 };
  expect(JSON.stringify(read(lying))).not.toMatch(/forged|"tabId":7|"at":1,/);
});

describe('whose frame it is', () => {
  test.each<{ when: string; sender: object; path?: unknown; frameUrl: string }>([
    {
      when: 'it has an address',
      sender: { url: 'https://maps.huwise.com/a?b' },
      frameUrl: 'https://maps.huwise.com/a',
    },
    {
      when: 'it is blank, and the page’s',
      sender: { url: 'about:blank', origin: `https://${HOST}` },
      frameUrl: `https://${HOST}/explore/`,
    },
    {
      when: 'it is blank, and another’s',
      sender: { url: 'about:srcdoc', origin: 'https://maps.huwise.com' },
      frameUrl: 'https://maps.huwise.com/',
    },
    // Chromium 156 and Firefox 153 give a cookie without a path that of the address that was loaded.
    {
      when: 'scripts made another address of it',
      sender: { url: 'https://maps.huwise.com/pushed' },
      path: '/a',
      frameUrl: 'https://maps.huwise.com/a',
    },
    {
      when: 'the path is as an address of another host would begin',
      sender: { url: 'https://maps.huwise.com/a' },
      path: '//forged.example/?b',
      frameUrl: 'https://maps.huwise.com//forged.example/',
    },
    { when: 'it has a blank path', sender: {}, path: 'srcdoc', frameUrl: `https://${HOST}/explore/` },
    { when: 'its path is no text', sender: {}, path: 1, frameUrl: `https://${HOST}/explore/` },
  ])('$frameUrl when $when', ({ sender, path, frameUrl }) => {
    expect(read({ ...told(plain), path }, { ...frame, ...sender })?.events[0]).toMatchObject({ frameUrl });
  });
});

describe('a call to the cookie store', () => {
  /** Chromium 150 and 156 store `/a` as `/a/`; Firefox 153 as it is. */
  test.each([
    { browser: 'Chrome/150.0.0.0', path: '/a/' },
    { browser: 'Firefox/153.0', path: '/a' },
  ])('is at the path $path in $browser', ({ browser, path }) => {
    vi.stubGlobal('navigator', { userAgent: browser });
    const events = read(told(['\ttheme=;Secure;Path=/a', 9, false, STACK]))?.events;
    vi.unstubAllGlobals();
    expect(events).toMatchObject([{ line: { name: 'theme', path, byCookieStore: true } }]);
  });

  test('is none without the recorder’s word', () => {
    expect(read(told(['theme=;Secure;Path=/a', 9, false, STACK]))?.events).toMatchObject([{ line: { path: '/a' } }]);
  });
});

test('a tab in a path is a control character, whatever the recorder says', () => {
  expect(read(told(['a=;Path=/\tb', 1, false, STACK]))?.events).toMatchObject([{ line: { hasControl: true } }]);
});

describe('whose page it is', () => {
  const other = { ...tab, url: 'https://elsewhere.example/' };
  test.each([
    { when: 'a frame tells', sender: { frameId: 3, url: 'https://maps.huwise.com/' }, pageHost: HOST },
    { when: 'the page told while its tab went to another', sender: { tab: other }, pageHost: HOST },
    { when: 'the tab went where we may not look', sender: { tab: { id: 1 } }, pageHost: HOST },
    { when: 'a frame told while the tab went on', sender: { frameId: 3, tab: other }, pageHost: 'elsewhere.example' },
    // Chromium 150: a pop-up of about:blank, written to by its opener.
    {
      when: 'a pop-up has no address',
      sender: { url: 'about:blank', origin: `https://${HOST}`, tab: { ...tab, url: 'about:blank' } },
      pageHost: HOST,
    },
    {
      when: 'a frame is in a pop-up without an address',
      sender: { frameId: 3, origin: `https://${HOST}`, tab: { ...tab, url: 'about:blank' } },
      pageHost: HOST,
    },
  ])('$pageHost when $when', ({ sender, pageHost }) => {
    expect(read(told(plain), { ...frame, ...sender })).toMatchObject({ pageHost, events: [{ pageHost }] });
  });
});

describe('nothing is read', () => {
  const long = (length: number) => 'x'.repeat(length);
  test.each<{ when: string; message?: unknown; sender?: object }>([
    { when: 'another extension sends it', sender: { ...frame, id: 'other' } },
    { when: 'it comes from no tab', sender: { id: 'test', url: PAGE } },
    { when: 'the frame has no origin', sender: { ...frame, url: 'about:blank', origin: 'null' } },
    { when: 'the page’s address is kept from us', sender: { ...frame, frameId: 3, tab: { id: 1 } } },
    { when: 'the frame’s address is endless', sender: { ...frame, url: `https://${HOST}/${long(2048)}` } },
    { when: 'it is another message', message: { kind: 'watch', tabId: 1 } },
    { when: 'it is nothing', message: null },
    { when: 'writes are no list', message: { ...told(), writes: 'many' } },
    { when: 'there are too many', message: told(...Array.from({ length: 201 }, () => plain)) },
    { when: 'the number of others is no number', message: { ...told(), dropped: Number.NaN } },
    { when: 'the number of others is missing', message: { kind: 'writes', id: 'page/0', writes: [] } },
    { when: 'it has no id', message: { kind: 'writes', dropped: 0, writes: [] } },
    { when: 'its id is endless', message: { ...told(), id: long(65) } },
  ])('when $when', ({ message = told(plain), sender = frame }) => {
    expect(read(message, sender)).toBeNull();
  });
});

describe('a write that is out of bounds is counted, and takes no other along', () => {
  const long = (length: number) => 'x'.repeat(length);
  test.each<{ when: string; it: unknown }>([
    { when: 'a write is no list', it: 'theme=' },
    { when: 'a write has a part too many', it: [...plain, 1] },
    { when: 'a line is endless', it: [long(40_001), 1, false, ''] },
    { when: 'a stack is endless', it: ['a=', 1, false, long(8193)] },
    { when: 'a size is no whole number', it: ['a=', 1.5, false, ''] },
    { when: 'a size is below nothing', it: ['a=', -1, false, ''] },
  ])('when $when', ({ it }) => {
    const events = read({ ...told(plain), writes: [it, plain] })?.events;
    expect(events?.map((event) => (event.kind === 'dropped' ? event.writes : event.line.name))).toEqual(['theme', 1]);
  });
});
