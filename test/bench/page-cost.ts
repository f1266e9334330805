import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openStage, type Stage } from '../browser/harness/stage.ts';
import { hosts } from '../portal/hosts.ts';

// What a page pays for being watched: how long a page of the demo portal takes that sets 100 cookies, half of them
// by its response and half by its scripts, in a browser with the extension and in one with an idle extension. Both
// browsers run side by side, and each pair of loads follows at once, in alternating order, since machines are noisy.
const ROUNDS = 25;
/** Between two loads, in ms: what the one before left to do is no part of the next. */
const REST = 250;

const numbers = Array.from({ length: 50 }, (_, n) => n);
const script = numbers.map((n) => `document.cookie = 'script${n}=' + Date.now() + '; path=/; secure';`).join('\n');
const ADDRESS = `/test/page?${new URLSearchParams([
  ['body', `<p>A page.</p><script>\n${script}\n</script>`],
  ...numbers.map((n) => ['line', `line${n}=1; Path=/; Secure; Max-Age=${600 + n}`]),
])}`;

/** @returns ms from the navigation's start to the end of its load event */
async function load(page: Page): Promise<number> {
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, REST));
  await page.reload();
  return page.evaluate(() => {
    const [{ loadEventEnd } = { loadEventEnd: Number.NaN }] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return loadEventEnd;
  });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function compare(title: string, ours: Page, idle: Page): Promise<void> {
  const times: { readonly ours: number[]; readonly idle: number[] } = { ours: [], idle: [] };
  const both = [async () => times.ours.push(await load(ours)), async () => times.idle.push(await load(idle))];
  await Promise.all([load(ours), load(idle)]); // once, to be warm
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of round % 2 === 0 ? both : both.toReversed()) await one();
  }
  const ratios = times.ours.map((time, round) => time / (times.idle[round] ?? Number.NaN));
  const sorted = ratios.toSorted((a, b) => a - b);
  const quartile = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(2);
  console.log(
    `page cost, ${title}: ${median(times.ours).toFixed(1)} ms, with an idle extension ${median(times.idle).toFixed(1)} ms; ` +
      `median of ${ROUNDS} ratios ${median(ratios).toFixed(3)} (half of them ${quartile(0.25)} to ${quartile(0.75)})`,
  );
}

/** No script of ours: neither by the manifest nor registered, and the cookie setter is the browser's own. */
async function proveAbsent({ session }: Stage, page: Page, host: string): Promise<void> {
  const manifest: { readonly content_scripts: readonly { readonly matches: readonly string[] }[] } = JSON.parse(
    readFileSync(fileURLToPath(new URL('../../dist/extension/manifest.json', import.meta.url)), 'utf8'),
  );
  const matches = manifest.content_scripts.flatMap((one) => one.matches);
  const backstage = await session.openExtensionPage('options/options.html');
  const registered = await backstage.evaluate(
    async () => (await chrome.scripting.getRegisteredContentScripts()).length,
  );
  await backstage.close();
  const answered = await page.evaluate(() => {
    // The relay answers a recorder's greeting by cancelling it.
    const hello = new FocusEvent('portal-cookie-inspector', { relatedTarget: document.body, cancelable: true });
    return !dispatchEvent(hello);
  });
  // The recorder's stand-in is a proxy, which a structured clone of its kind of function would hide: its own steps in
  // the stack would show when a write throws.
  const steps = await page.evaluate(() => {
    const set = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.set;
    try {
      set?.call(new Proxy({}, {}) as never, '');
    } catch (error) {
      return error instanceof Error ? (error.stack ?? '') : '';
    }
    return '';
  });
  console.log(
    `page cost, ${host}: ${registered} registered scripts; matches of the manifest: ${matches.filter((match) => match.includes(host)).length}; ` +
      `relay there: ${answered}; recorder in the setter: ${steps.includes('recorder.js')}`,
  );
  if (registered > 0 || answered || steps.includes('recorder.js')) throw new Error('A script of ours is in the page.');
}

const plain = fileURLToPath(new URL('../browser/harness/plain-extension', import.meta.url));
const ours = await openStage({ scenario: 'faithful' });
const idle = await openStage({ scenario: 'faithful', extensionDir: plain });
try {
  await compare('100 cookies on a portal', await ours.visit(ADDRESS), await idle.visit(ADDRESS));
  const page = await ours.visit(ADDRESS, hosts.custom);
  await proveAbsent(ours, page, hosts.custom);
  await compare('on a host not granted', page, await idle.visit(ADDRESS, hosts.custom));
} finally {
  await Promise.all([ours.close(), idle.close()]);
}
