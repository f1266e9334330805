import '../../browser/fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { recogniseTab } from '../../../src/background/tabs/recognise-tab.ts';
import { grantHost, openTab, requests, resetBrowser, showPage } from '../../browser/fake-browser.ts';
import { HOST, PLAIN, PORTAL } from '../two-tabs.ts';

const SECURITY_TXT = `https://${HOST}/.well-known/security.txt`;

beforeEach(() => {
  resetBrowser();
  openTab(1, '0', `https://${HOST}/`);
});

test.each([
  { when: 'the tab shows no page that we may look at', html: null, certainty: undefined },
  { when: 'the page is a portal’s', html: PORTAL, certainty: 'certain' },
  { when: 'the page shows nothing', html: PLAIN, certainty: 'no' },
])('$certainty when $when', async ({ html, certainty }) => {
  if (html) showPage(1, { html });
  expect((await recogniseTab(1, false))?.certainty).toBe(certainty);
});

describe('the host is asked for its security.txt', () => {
  test.each([
    {
      when: 'the page leaves a doubt on a granted host',
      html: PLAIN,
      granted: true,
      askHost: true,
      asked: [SECURITY_TXT],
    },
    { when: 'the page is certain', html: PORTAL, granted: true, askHost: true, asked: [] },
    { when: 'nobody wants it asked', html: PLAIN, granted: true, askHost: false, asked: [] },
    { when: 'the host is not granted: then the page asks', html: PLAIN, granted: false, askHost: true, asked: [] },
  ])('by the worker: $asked, when $when', async ({ html, granted, askHost, asked }) => {
    if (granted) grantHost(HOST);
    showPage(1, { html });
    await recogniseTab(1, askHost);
    expect(requests).toEqual(asked);
  });
});
