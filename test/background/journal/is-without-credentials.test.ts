import '../../browser/fake-browser.ts';
import { expect, test } from 'vitest';
import { isWithoutCredentials } from '../../../src/background/journal/is-without-credentials.ts';
import { HOST } from '../../core/facts.ts';
import { response } from '../told.ts';

const ALLOWS_ORIGIN = { name: 'Access-Control-Allow-Origin', value: '*' };
const ALLOWS_COOKIES = { name: 'access-control-allow-credentials', value: 'true' };

/** Chromium 150 and Firefox 153 tell the lines of such responses, and store nothing. */
test.each([
  { when: 'a font', type: 'font', without: true },
  { when: 'a fetch', type: 'xmlhttprequest', without: true },
  { when: 'a fetch that the answer allows cookies', type: 'xmlhttprequest', headers: [ALLOWS_COOKIES], without: false },
  { when: 'a fetch of its own origin', type: 'xmlhttprequest', url: `https://${HOST}/api`, without: false },
  { when: 'a module script', type: 'script', headers: [ALLOWS_ORIGIN], without: true },
  { when: 'a script', type: 'script', without: false },
  { when: 'an image', type: 'image', headers: [ALLOWS_ORIGIN], without: false },
  { when: 'a frame', type: 'sub_frame', without: false },
  { when: 'nobody’s request', type: 'font', initiator: undefined, without: false },
])('$when was asked for without cookies: $without', ({ type, headers = [], without, ...facts }) => {
  const from = { url: 'https://cdn.huwise.com/a', initiator: `https://${HOST}`, ...facts };
  expect(isWithoutCredentials(response('', { ...from, type, responseHeaders: headers }) as never)).toBe(without);
});
