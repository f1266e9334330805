import '../../browser/fake-browser.ts';
import { Window } from 'happy-dom';
import { afterEach, expect, test, vi } from 'vitest';
import { linksIn } from '../../../src/background/tabs/page-links.ts';
import { browser } from '../../../src/browser/browser.ts';

/** What goes into the page runs here, in its stead. */
function openPage(markup: string): void {
  const { document, NodeFilter } = new Window({ url: 'https://town.example/' });
  document.body.innerHTML = markup;
  Object.assign(globalThis, { document, NodeFilter });
  Object.assign(browser.scripting, {
    executeScript: async ({ func }: { readonly func: () => unknown }) => [{ result: await func() }],
  });
}

const links = (count: number, text = 'Data') => `<a href="/data/">${text}</a>`.repeat(count);

afterEach(() => void vi.restoreAllMocks());

test('links have their text, and whether they are in a footer', async () => {
  openPage(
    '<a>nowhere</a><a href="/a/"> <b>One</b> more </a><footer><p><a href="/c/">Cookies</a></p><div class="footer-end">' +
      '<a href="/d/">Legal</a></div></footer><a class="in-footer" href="/e/">Terms</a><a href="/f/">After</a>',
  );
  const link = (path: string, text: string, inFooter = true) => ({
    href: `https://town.example${path}`,
    text,
    inFooter,
  });
  expect(await linksIn(1)).toEqual({
    links: [
      link('/c/', 'Cookies'),
      link('/d/', 'Legal'),
      link('/e/', 'Terms'),
      link('/a/', 'One more', false),
      link('/f/', 'After', false),
    ],
    more: 0,
  });
});

test('of many links the footer’s and those that name cookies stay, and what is left out is counted', {
  tags: 'long',
}, async () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  openPage(`${links(2500)}<a href="/c/">Our cookies</a><footer><a href="/legal/">Legal</a></footer>`);
  const { links: looked, more } = await linksIn(1);
  expect(looked.slice(0, 3).map(({ text }) => text)).toEqual(['Legal', 'Our cookies', 'Data']);
  expect(looked).toHaveLength(2000);
  expect(more).toBe(502);
});

test('on a page that takes too long, the footer’s are looked at all the same', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 400));
  openPage(`${links(5)}<a href="/c/">Our cookies</a><footer><a href="/legal/">Legal</a></footer>`);
  const { links: looked, more } = await linksIn(1);
  expect(looked.map(({ text }) => text)).toEqual(['Legal', 'Data']);
  expect(more).toBe(5);
});

test('of a link that holds a whole page, the beginning is read', async () => {
  openPage(`<a href="/a/">${'<b>words </b>'.repeat(1000)}</a>`);
  expect((await linksIn(1)).links[0]?.text).toHaveLength(200);
});

test('a page that we may not look at has none', async () => {
  Object.assign(browser.scripting, { executeScript: () => Promise.reject(new Error('Cannot access contents.')) });
  expect(await linksIn(1)).toEqual({ links: [], more: 0 });
});
