import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { securityTxtIn } from '../../../src/background/tabs/security-txt-in.ts';
import { browser } from '../../../src/browser/browser.ts';
import { resetBrowser, serve } from '../../browser/fake-browser.ts';

const ORIGIN = 'https://data.town.example';

// What goes into the page runs here, in its stead.
Object.assign(globalThis, { location: new URL(`${ORIGIN}/pages/home/`) });
Object.assign(browser.scripting, {
  executeScript: async ({ func }: { readonly func: () => unknown }) => [{ result: await func() }],
});

beforeEach(resetBrowser);

test.each([
  {
    when: 'the host has one',
    answer: () => new Response('Contact: mailto:a@town.example'),
    text: 'Contact: mailto:a@town.example',
  },
  { when: 'the host has none', answer: () => new Response('', { status: 404 }), text: null },
  { when: 'it is empty', answer: () => new Response(''), text: null },
  { when: 'it is too long', answer: () => new Response('x'.repeat(10_001)), text: null },
  { when: 'nobody answers', answer: unreachable, text: null },
])('$text when $when', async ({ answer, text }) => {
  serve(`${ORIGIN}/.well-known/security.txt`, answer);
  expect(await securityTxtIn(1)).toBe(text);
});

function unreachable(): never {
  throw new TypeError('Failed to fetch');
}
