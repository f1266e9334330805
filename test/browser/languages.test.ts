import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessStates, states } from '../fixtures/reports.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openStage, type Stage } from './harness/stage.ts';

// Every state of the popup in every language, from fixtures, in a window as narrow as the popup may be.
const NARROW = { width: 330, height: 600 };
/** Its names are of no language, and cut on purpose. */
const WORDED = [...Object.keys(states), ...Object.keys(accessStates)].filter((state) => state !== 'hostile');
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

let stage: Stage;
let server: Server;
let page: Page;
const preview = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  execFileSync(process.execPath, ['build.mjs', '--preview']);
  server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://preview');
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    const type = TYPES[file.split('.').at(-1) ?? ''];
    if (type === undefined) return response.writeHead(404).end(); // the browser asks for an icon
    return response.setHeader('content-type', type).end(readFileSync(`dist/preview/${file}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stage = await openStage({ scenario: 'faithful' });
  page = await stage.session.openPage(`${preview()}/?state=loading`);
  await page.setViewport(NARROW);
});
afterAll(async () => {
  await stage?.close();
  server?.close();
});

/** What stands out of the window, or is cut off inside of it: its words. */
function cutOff(width: number): readonly string[] {
  const isCut = (element: Element) => {
    const hides = getComputedStyle(element).overflowX !== 'visible';
    return (
      element.getBoundingClientRect().right > width + 0.5 || (hides && element.scrollWidth > element.clientWidth + 1)
    );
  };
  const shown = [...document.body.querySelectorAll('*')].filter(
    (element) => element.checkVisibility() && !element.closest('.unseen'),
  );
  return shown.filter(isCut).map((element) => (element.textContent ?? '').slice(0, 80));
}

test.each(readdirSync('_locales'))('in %s nothing of the popup is cut at 330 px', async (locale) => {
  for (const state of WORDED) {
    await page.goto(`${preview()}/?state=${state}&locale=${locale}&theme=light&open=2`);
    const cut = await page.evaluate(cutOff, NARROW.width);
    expect(cut, state).toEqual([]);
    if (state === 'drifting') await keepScreenshot(page, `language-${locale}`);
  }
});
