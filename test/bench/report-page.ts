import type { Page } from 'puppeteer-core';
import { changed, days, declared, HOST, header, policy } from '../core/facts.ts';
import { reportAddress } from '../end-to-end/harness/report-address.ts';
import { openStage, type Stage } from '../end-to-end/harness/stage.ts';
import { usageOfExtension } from './extension-process.ts';
import { record } from './row.ts';
import { firstPaint, notePaint, timeToPaint } from './time-to-paint.ts';

// The report page of a watch of 3,000 cookies and 10,000 events: how long it takes from its document's start to its first
// paint and to its painted answer, from a key in the search field to the painted table, and how much memory its script holds. An empty page of the same
// extension is opened in turns, since machines are noisy.
const COOKIES = 3000;
const EVENTS = 10_000;
const ROUNDS = 10;
const KEYS = 'visit_12'.repeat(4);

interface Noted {
  keys?: number[];
}

/** Each cookie is asked for by a response and set, and some are set again, until there are enough events. */
const journal = Array.from({ length: EVENTS / 2 }, (_, n) => {
  const name = `visit_${n % COOKIES}`;
  const [after, seconds] = [n * 20, days(90)];
  return [header({ name, maxAge: seconds }, { after }), changed({ name, seconds }, { after: after + 5 })];
}).flat();

/** Stores the events as a watch of a portal that no tab shows: nothing is added to it. */
async function store(stage: Stage): Promise<void> {
  const page = await stage.session.openExtensionPage('options/options.html');
  const watch = {
    storeId: '0',
    host: HOST,
    origin: `https://${HOST}`,
    first: 0,
    batches: 1,
    size: 0,
    compactAt: Number.MAX_SAFE_INTEGER,
    waiting: 0,
  };
  await page.evaluate(
    (id, kept, events, read) =>
      chrome.storage.session.set({
        watches: { [id]: kept },
        [`events/${id}/0`]: events,
        [`policy/${id}/chosen`]: read,
      }),
    `0/${HOST}`,
    watch,
    JSON.stringify(journal),
    JSON.stringify(policy(declared())),
  );
  await page.close();
}

/** @returns ms from each key to the frame after the table was painted */
async function timeKeys(page: Page): Promise<readonly number[]> {
  const field = await page.waitForSelector('.cookie-tools input');
  await field?.evaluate((input) => {
    const keys: number[] = [];
    (globalThis as Noted).keys = keys;
    input.addEventListener('input', ({ timeStamp }) =>
      requestAnimationFrame(() => requestAnimationFrame(() => keys.push(performance.now() - timeStamp))),
    );
  });
  await field?.focus();
  for (const [n, key] of [...KEYS].entries()) {
    await page.keyboard.press(key as 'a');
    await page.waitForFunction((so) => (globalThis as Noted).keys?.length === so, {}, n + 1);
  }
  return page.evaluate(() => (globalThis as Noted).keys ?? []);
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

function tell(
  what: string,
  value: number,
  unit: string,
  against: { readonly what: string; readonly value: number },
): void {
  console.log(`report page, ${what}: ${value.toFixed(0)} ${unit}; ${against.what} ${against.value.toFixed(0)} ${unit}`);
  record({ benchmark: 'report page', what, value, unit, against });
}

const stage = await openStage({ scenario: 'newer-template' });
try {
  await store(stage);
  const empty = await stage.session.openExtensionPage('manifest.json');
  const before = usageOfExtension(stage.session.browser).memory;
  const page = await stage.session.openExtensionPage(await reportAddress(stage, HOST));
  await notePaint(page, '.answer:not(.busy)');
  await notePaint(empty, 'pre');
  const cpu = () => usageOfExtension(stage.session.browser).cpu;
  const spent = { report: 0, empty: 0 };
  const times = { report: [] as number[], empty: [] as number[] };
  const firsts = { report: [] as number[], empty: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, opened] of [['report', page] as const, ['empty', empty] as const]) {
      const began = cpu();
      times[name].push(await timeToPaint(opened));
      firsts[name].push(await firstPaint(opened));
      spent[name] += (cpu() - began) / ROUNDS;
    }
  }
  const counted = await page.$eval('.answer', ({ textContent }) => textContent);
  if (!counted?.includes(String(COOKIES))) throw new Error(`The page says: ${counted}`);
  tell('first paint', median(firsts.report), 'ms', { what: 'an empty page', value: median(firsts.empty) });
  tell('painted answer', median(times.report), 'ms', { what: 'an empty page', value: median(times.empty) });
  tell('processor to the painted answer', spent.report, 'ms', { what: 'an empty page', value: spent.empty });
  await page.bringToFront();
  const began = cpu();
  const keys = await timeKeys(page);
  const perKey = (cpu() - began) / keys.length;
  tell('key in the search field', median(keys), 'ms', { what: 'processor for it', value: perKey });
  await (await page.createCDPSession()).send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  tell('memory that its script holds', JSHeapUsedSize / 2 ** 20, 'MB', {
    what: 'more in the process of the extension',
    value: usageOfExtension(stage.session.browser).memory - before,
  });
} finally {
  await stage.close();
}
