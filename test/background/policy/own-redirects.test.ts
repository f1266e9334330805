import '../../browser/fake-browser.ts';
import { expect, test } from 'vitest';
import { noteOwnRedirect, ownRedirect } from '../../../src/background/policy/own-redirects.ts';

const OURS = 'chrome-extension://test';

const redirect = (url: string, location: string, initiator: string) => ({
  url,
  initiator,
  statusCode: 302,
  statusLine: '',
  responseHeaders: [{ name: 'Location', value: location }],
  tabId: -1,
  requestId: '1',
  frameId: -1,
  parentFrameId: -1,
  method: 'GET',
  type: 'xmlhttprequest' as const,
  timeStamp: 0,
  thirdParty: false,
});

test('a redirect that the browser told before we ask', async () => {
  noteOwnRedirect(redirect('https://a.example/1', '/login/', OURS));
  expect(await ownRedirect('https://a.example/1')).toBe('/login/');
});

test('a redirect that the browser tells after we ask', async () => {
  const asked = ownRedirect('https://a.example/2');
  noteOwnRedirect(redirect('https://a.example/2', '/login/', OURS));
  expect(await asked).toBe('/login/');
});

test('a redirect of a page’s own request is none of ours', async () => {
  const asked = ownRedirect('https://a.example/3');
  noteOwnRedirect(redirect('https://a.example/3', 'https://evil.example/', 'https://a.example'));
  noteOwnRedirect(redirect('https://a.example/3', '/here/', OURS));
  expect(await asked).toBe('/here/');
});
