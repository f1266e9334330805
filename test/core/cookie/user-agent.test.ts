import { expect, test } from 'vitest';
import { readUserAgent } from '../../../src/core/cookie/user-agent.ts';

test.each([
  {
    text: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    userAgent: { engine: 'firefox', version: 153 },
  },
  {
    text: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    userAgent: { engine: 'chromium', version: 156 },
  },
  {
    text: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
    userAgent: { engine: 'chromium', version: 156 },
  },
  { text: 'Node.js/26', userAgent: null },
  { text: '', userAgent: null },
])('$userAgent of "$text"', ({ text, userAgent }) => {
  expect(readUserAgent(text)).toEqual(userAgent);
});
