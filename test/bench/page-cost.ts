import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { openStage, type Stage } from '../end-to-end/harness/stage.ts';
import { usageOfExtension } from './extension-process.ts';
import { record } from './row.ts';

// What a page pays for being watched: how long a page of the demo portal takes that sets 100 cookies, half of them
// by its response and half by its scripts, in a browser with the extension and in one with an idle extension. The
// browsers run side by side, and each round loads the page once in every one of them, each time in another order,
// since machines are noisy. How noisy tells a second browser with the idle extension: its ratio would be 1. What the
// browser itself takes for telling an extension of cookies and responses is seen with one that does nothing about it.
// Processor time is that of all of a browser's processes, until a while after the load; other work disturbs it less.
const ROUNDS = 25;
/** Before and after each load, in ms: what one leaves to do is no part of the next, but of its processor time. */
const REST = 350;

const numbers = Array.from({ length: 50 }, (_, n) => n);
const script = numbers.map((n) => `document.cookie = 'script${n}=' + Date.now() + '; path=/; secure';`).join('\n');
const ADDRESS = `/test/page?${new URLSearchParams([
  ['body', `<p>A page.</p><script>\n${script}\n</script>`],
  ...numbers.map((n) => ['line', `line${n}=1; Path=/; Secure; Max-Age=${600 + n}`]),
])}`;

interface Contender {
  readonly name: string;
  readonly stage: Stage;
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST));

/** @returns ms from the navigation's start to the end of its load event, and ms of processor */
async function load({ session }: Stage, page: Page): Promise<{ readonly time: number; readonly cpu: number }> {
  await page.bringToFront();
  await rest();
  const before = usageOfExtension(session.browser, '').cpu;
  await page.reload();
  const time = await page.evaluate(() => {
    const [{ loadEventEnd } = { loadEventEnd: Number.NaN }] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return loadEventEnd;
  });
  await rest();
  return { time, cpu: usageOfExtension(session.browser, '').cpu - before };
}

/** The value that a part of them is below. */
const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;

/** Of processor time too: a process that ends during a load takes what it had used with it. */
const median = (values: readonly number[] = []): number => quantile(values, 0.5);

/** @param contenders the first is the one that the others are held against */
async function compare(title: string, host: string, contenders: readonly Contender[]): Promise<void> {
  const runs = [];
  for (const { name, stage } of contenders) {
    const page = await stage.visit(ADDRESS, host);
    await load(stage, page); // once, to be warm
    runs.push({ name, stage, page, times: [] as number[], cpus: [] as number[] });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const run of [...runs.slice(round % runs.length), ...runs.slice(0, round % runs.length)]) {
      const { time, cpu } = await load(run.stage, run.page);
      run.times.push(time);
      run.cpus.push(cpu);
    }
  }
  console.log(`page cost, ${title}, ${ROUNDS} rounds:`);
  const base = runs[0];
  for (const { name, page, times, cpus } of runs) {
    const ratios = times.map((time, round) => time / (base?.times[round] ?? Number.NaN));
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(ratios, part).toFixed(2));
    console.log(
      `  ${name}: median ${median(times).toFixed(1)} ms; median ratio ${middle} (half of them ${low} to ${high}); ` +
        `processor ${median(cpus).toFixed(0)} ms, ratio ${(median(cpus) / median(base?.cpus)).toFixed(2)}`,
    );
    const what = `${title}: ${name}`;
    const than = base?.name ?? '';
    record({
      benchmark: 'page, load',
      what,
      value: median(times),
      unit: 'ms',
      against: { what: than, value: median(base?.times) },
    });
    record({
      benchmark: 'page, processor',
      what,
      value: median(cpus),
      unit: 'ms',
      against: { what: than, value: median(base?.cpus) },
    });
    await page.close();
  }
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

/** An extension that may do what ours may, with this as its worker. */
function writeExtension(worker: string): string {
  const dir = mkdtempSync(`${tmpdir()}/bench-extension-`);
  const vendors = ['*://*.opendatasoft.com/*', '*://*.huwise.com/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    permissions: worker === '' ? ['cookies', 'storage'] : ['cookies', 'storage', 'webRequest'],
    host_permissions: vendors,
    optional_host_permissions: ['*://*/*'],
    background: { service_worker: 'background.js' },
  };
  writeFileSync(`${dir}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${dir}/background.js`, worker);
  return dir;
}

const idle = writeExtension('');
const listening = writeExtension(`
  const urls = ['*://*/*'];
  chrome.cookies.onChanged.addListener(() => {});
  chrome.webRequest.onBeforeRequest.addListener(() => {}, { urls, types: ['main_frame'] });
  chrome.webRequest.onHeadersReceived.addListener(() => {}, { urls }, ['responseHeaders', 'extraHeaders']);
`);
const contenders: Contender[] = [];
try {
  for (const [name, extensionDir] of [
    ['idle extension', idle],
    ['idle extension again', idle],
    ['extension that only listens', listening],
    ['this extension', undefined],
  ] as const)
    contenders.push({ name, stage: await openStage({ scenario: 'faithful', ...(extensionDir && { extensionDir }) }) });
  await compare('100 cookies on a portal', hosts.hosted, contenders);
  const ours = contenders.at(-1);
  if (ours) {
    const page = await ours.stage.visit(ADDRESS, hosts.custom);
    await proveAbsent(ours.stage, page, hosts.custom);
    await page.close();
  }
  await compare('on a host not granted', hosts.custom, contenders);
} finally {
  await Promise.all(contenders.map(({ stage }) => stage.close()));
  for (const dir of [idle, listening]) rmSync(dir, { recursive: true });
}
