import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressConsent } from '../../src/cli/visit/press-consent.ts';
import { takePictures } from '../../src/cli/visit/take-pictures.ts';
import { openPlainBrowser } from './harness/open-plain-browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openPlainBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const show = (html: string) =>
  page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><title>-</title>${html}`)}`);

/** Each answer is the title that the page gets. */
const button = (does: string, attributes: string) => `<${attributes} onclick="document.title='${does}'">`;
const both = `${button('yes', 'button')}Accept all</button>${button('no', 'button')}Reject all</button>`;

test.each([
  { banner: 'buttons of its own', html: `<div id="cookie-bar">${both}</div>` },
  {
    banner: 'elements that only act as buttons',
    html: `<div class="consent">${button('yes', 'span role="button"')}OK</span>${button('no', 'span role="button"')}No, thanks</span></div>`,
  },
  {
    banner: 'links that look like buttons',
    html: `<div class="cookies">${button('yes', 'a class="btn"')}Got it!</a>${button('no', 'a class="btn"')}Decline</a></div>`,
  },
  {
    banner: 'a tree of its own',
    html: `<div class="cookie-bar"><template shadowrootmode="open">${both}</template></div>`,
  },
  {
    banner: 'a known tool’s buttons, with words of the site’s',
    html: `<div class="CookieConsent">${button('no', 'button id="rcc-decline-button"')}Nope</button>
      ${button('yes', 'button id="rcc-confirm-button"')}Yum</button></div>`,
  },
  {
    banner: 'a hidden one before it',
    html: `<div class="cookies" style="display: none">${button('hidden', 'button')}Accept</button>${button('hidden', 'button')}Reject</button></div>
      <div class="cookies">${both}</div>`,
  },
  { banner: 'nothing but its text', html: `<section><p>We use cookies.</p>${both}</section>` },
  {
    banner: 'switches behind a button',
    html: `<div class="cookies"><button onclick="more.hidden = false">Customize</button>${button('yes', 'button')}Accept all</button>
      <div id="more" hidden><label><input type="checkbox" id="on" checked style="opacity: 0; position: absolute">Statistics</label>
      <button onclick="document.title = on.checked ? 'yes' : 'no'">Save</button></div></div>`,
  },
])('a banner with $banner is refused and accepted', async ({ html }) => {
  const answers: string[] = [];
  for (const action of ['refuse', 'accept'] as const) {
    await show(html);
    expect(await pressConsent(page, action)).toBe(true);
    answers.push(await page.title());
  }
  expect(answers).toEqual(['no', 'yes']);
});

/** @see PNG, "IHDR Image header" */
const sizeOf = (png: Uint8Array) => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));

test.each([
  { what: 'none', html: '<button>Accept</button>', pictured: [['page', [800, 600]]] },
  {
    what: 'one that the window shows in part',
    html: `<div class="cookie-bar" style="position: fixed; left: 20px; bottom: -10px; width: 300px; height: 60px">
      <template shadowrootmode="open"><p class="cookie-buttons">${both}</p></template></div>
      <p style="height: 9000px">Data<script>scrollTo(0, 500)</script>`,
    pictured: [
      ['page', [800, 600]],
      ['banner', [300, 50]],
    ],
  },
])('of a page the window is pictured, and its banner: $what', async ({ html, pictured }) => {
  await page.setViewport({ width: 800, height: 600 });
  await show(html);
  expect((await takePictures(page)).map(({ of, png }) => [of, sizeOf(png)])).toEqual(pictured);
});
