import '../../browser/fake-browser.ts';
import { expect, test } from 'vitest';
import { extraHeaders } from '../../../src/background/journal/extra-headers.ts';
import { browser } from '../../../src/browser/browser.ts';

test.each([
  {
    when: 'the browser knows the option, as Chromium',
    options: { EXTRA_HEADERS: 'extraHeaders' },
    asked: ['extraHeaders'],
  },
  { when: 'the browser has other options, as Firefox', options: { BLOCKING: 'blocking' }, asked: [] },
  { when: 'the browser names no options', options: undefined, asked: [] },
])('$asked when $when', ({ options, asked }) => {
  Object.assign(browser.webRequest, { OnHeadersReceivedOptions: options });
  expect(extraHeaders()).toEqual(asked);
});
