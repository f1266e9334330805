import '../../browser/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { initiatorOf, pageHostAt, pageHostOf } from '../../../src/background/journal/page-host.ts';
import { browser } from '../../../src/browser/browser.ts';
import { openTab, resetBrowser } from '../../browser/fake-browser.ts';
import { cookie, START } from '../../core/facts.ts';
import { response } from '../told.ts';

const TOWN = 'https://data.town.example';

describe('the page that a response belongs to', () => {
  test.each([
    { when: 'it is the page', facts: { url: `${TOWN}/a` }, host: 'data.town.example' },
    { when: 'the page asked for it', facts: { type: 'image', initiator: TOWN }, host: 'data.town.example' },
    { when: 'a frame asked for it', facts: { type: 'image', initiator: TOWN, frameId: 3 }, host: null },
    { when: 'nobody says who asked for it', facts: { type: 'image' }, host: null },
    { when: 'it has no tab, and a page’s origin', facts: { tabId: -1, initiator: TOWN }, host: 'data.town.example' },
    {
      when: 'it has no tab, and the extension’s origin',
      facts: { tabId: -1, initiator: 'chrome-extension://test' },
      host: null,
    },
    { when: 'it has no tab, and no origin', facts: { tabId: -1 }, host: null },
  ])('$host when $when', ({ facts, host }) => {
    expect(pageHostAt(response('a=1', facts))).toBe(host);
  });
});

describe('who asked for a response', () => {
  test.each([
    { when: 'Chromium names the origin', facts: { initiator: TOWN }, origin: TOWN },
    { when: 'Firefox names the page', facts: { originUrl: `${TOWN}/a?b` }, origin: TOWN },
    { when: 'nobody asked', facts: {}, origin: null },
    { when: 'the origin is opaque', facts: { initiator: 'null' }, origin: null },
    { when: 'the origin is opaque in Firefox', facts: { originUrl: 'moz-nullprincipal:{1}' }, origin: null },
  ])('$origin when $when', ({ facts, origin }) => {
    expect(initiatorOf(response('a=1', facts))).toBe(origin);
  });
});

describe('the page that a notice belongs to', () => {
  const headers = {
    kind: 'headers',
    at: START,
    tabId: 1,
    lines: [],
    response: { url: '', status: 200, resourceType: '', frameId: 0, initiator: null },
  } as const;
  const change = { kind: 'changed', at: START, cookie: cookie(), removed: false, cause: 'explicit' } as const;
  beforeEach(() => {
    resetBrowser();
    openTab(1, '0', `${TOWN}/a`);
  });

  test.each([
    {
      when: 'it is a navigation',
      notice: { kind: 'navigation', at: START, tabId: 1, url: 'https://b.example/' } as const,
      host: 'b.example',
    },
    { when: 'the notice tells', notice: { ...headers, pageHost: 'c.example' }, host: 'c.example' },
    { when: 'its tab tells', notice: { ...headers, pageHost: null }, host: 'data.town.example' },
    { when: 'its tab is closed', notice: { ...headers, pageHost: null, tabId: 2 }, host: null },
    {
      when: 'it is a cookie’s change',
      notice: { kind: 'cookie', at: START, change, choice: null } as const,
      host: null,
    },
  ])('$host when $when', async ({ notice, host }) => {
    expect(await pageHostOf(notice)).toBe(host);
  });
});

/** Chromium 150 tells a speculation rule's prefetch as a navigation of the tab whose page has the rule. */
describe('a navigation that is none', () => {
  const notice = { kind: 'navigation', at: START, tabId: 1, url: 'https://b.example/' } as const;
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test.each([
    { when: 'the tab shows another page, and loads none', tab: { status: 'complete', url: `${TOWN}/a` }, host: null },
    { when: 'the tab’s page is kept from us, and none is loaded', tab: { status: 'complete' }, host: null },
    { when: 'the tab’s page still loads, and no other', tab: { status: 'loading', url: `${TOWN}/a` }, host: null },
    {
      when: 'the tab loads another page',
      tab: { status: 'loading', url: `${TOWN}/a`, pendingUrl: 'https://b.example/' },
      host: 'b.example',
    },
    { when: 'the tab loads, and its page is kept from us', tab: { status: 'loading' }, host: 'b.example' },
    { when: 'the tab has loaded it', tab: { status: 'complete', url: 'https://b.example/' }, host: 'b.example' },
    { when: 'it is Firefox', tab: { status: 'complete', url: `${TOWN}/a` }, host: 'b.example', agent: 'Firefox/153.0' },
  ])('is of $host when $when', async ({ tab, host, agent = 'Chrome/156.0' }) => {
    vi.stubGlobal('navigator', { userAgent: agent });
    vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab as never);
    expect(await pageHostOf(notice)).toBe(host);
  });
});
