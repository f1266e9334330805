import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { askReport } from '../end-to-end/harness/ask-report.ts';
import { grantHost } from '../end-to-end/harness/grant-host.ts';
import { openPopupPage } from '../end-to-end/harness/open-popup-page.ts';
import { openStage, type Stage } from '../end-to-end/harness/stage.ts';
import { usageOfExtension } from './extension-process.ts';
import { record } from './row.ts';

// How long the popup's answer, the first report and the whole one take over pages that hold or do more than any portal's,
// and what the extension's process takes of memory meanwhile. The whole one waits for the page and its policy. Each page has
// a browser of its own.

/** How often the memory is looked at, in ms. */
const SAMPLE = 100;

const page = (script: string, markup = '') =>
  `/test/page?${new URLSearchParams({ body: `${markup}<p>A page.</p><script>${script}</script>` })}`;

/** Writes that many cookies, a thousand at a time, so that the page answers meanwhile. */
const writes = (count: number) => `
  let written = 0;
  const write = () => {
    for (let n = 0; n < 1000; n++) document.cookie = 'w' + (written++ % 40) + '=' + written + '; path=/; secure';
    if (written < ${count}) setTimeout(write); else document.title = 'done';
  };
  write();`;

interface Heavy {
  readonly name: string;
  readonly address: string;
  readonly host?: string;
  /** Its host is granted first. */
  readonly granted?: boolean;
  /** What is done once the page has loaded. */
  readonly afterwards?: (stage: Stage, portal: Page) => Promise<void>;
}

const HEAVY: readonly Heavy[] = [
  { name: 'an ordinary page', address: page('document.cookie = "a=1; path=/; secure"') },
  {
    name: '3,000 hosts, 20,000 links, 100,000 elements',
    host: hosts.custom,
    granted: true,
    address: page(`
      performance.setResourceTimingBufferSize(10000);
      const all = [];
      for (let n = 0; n < 3000; n++) all.push('<img src="https://h' + n + '.example:' + location.port + '/a.png">');
      for (let n = 0; n < 20000; n++) all.push('<a href="/page/' + n + '">Link ' + n + '</a>');
      for (let n = 0; n < 77000; n++) all.push('<i></i>');
      addEventListener('load', () => document.body.insertAdjacentHTML('beforeend', all.join('')));`),
    afterwards: async (_, portal) => {
      await portal.waitForFunction(() => performance.getEntriesByType('resource').length >= 3000, {
        timeout: 120_000,
        polling: 500,
      });
    },
  },
  {
    name: '5 MB of local storage in 20,000 keys',
    address: page(`for (let n = 0; n < 20000; n++) localStorage.setItem('key' + n, 'x'.repeat(240));`),
  },
  {
    name: 'links that hold long texts',
    host: hosts.custom,
    granted: true,
    address: page(`
      const long = '<b>' + 'x '.repeat(100) + '</b>';
      document.body.insertAdjacentHTML('beforeend', ('<a href="/p">' + long.repeat(2000) + '</a>').repeat(50) + '<a href="/q">q</a>'.repeat(3000));`),
  },
  { name: '100,000 script writes, asked meanwhile', address: page(writes(100_000)) },
  {
    name: '100,000 script writes, asked after them',
    address: page(writes(100_000)),
    afterwards: async (_, portal) => {
      await portal.waitForFunction(() => document.title === 'done', { timeout: 120_000, polling: 100 });
    },
  },
  {
    name: '10,000 Set-Cookie lines',
    address: `/test/set-cookie?${new URLSearchParams({ line: 'c{n}=1', times: '10000' })}`,
  },
  {
    name: 'a flood of writes, its host granted meanwhile',
    host: hosts.custom,
    address: page(writes(300_000)),
    afterwards: async ({ session }) => session.grantHost(hosts.custom),
  },
];

/** The times of the first page, in ms: all others are held against them. */
const ordinary = new Map<string, number>();

async function measure({ name, address, host = hosts.hosted, granted, afterwards }: Heavy): Promise<void> {
  const stage = await openStage({ scenario: 'faithful', extensionDir: resolve('dist/extension'), names: ['*'] });
  try {
    if (granted) await grantHost(stage, host);
    const memory = () => usageOfExtension(stage.session.browser).memory;
    let peak = 0;
    const sampling = setInterval(() => {
      peak = Math.max(peak, memory());
    }, SAMPLE);
    const began = Date.now();
    const portal = await stage.visit(address, host);
    const loaded = Date.now() - began;
    await afterwards?.(stage, portal);
    const popup = await openPopupPage(stage, portal);
    const isPainted = () => document.querySelector('.headline h1') !== null && performance.now();
    const painted = Number(await (await popup.waitForFunction(isPainted, { timeout: 60_000 })).jsonValue());
    const asked = Date.now();
    const first = await askReport(popup, false);
    const answered = Date.now() - asked;
    const report = await askReport(popup);
    const whole = Date.now() - asked;
    clearInterval(sampling);
    const { cookies, storage, watch } = report;
    const stored = storage.reduce((sum, { items }) => sum + items.length, 0);
    const spots = watch.blindSpots.map(({ kind, ...facts }) =>
      [kind, ...Object.values(facts).flat()].slice(0, 2).join(' '),
    );
    console.log(
      `${name}: page loaded in ${loaded} ms; popup's answer after ${painted.toFixed(0)} ms, first report after ${answered} ms ` +
        `(policy ${first.policy.kind}), whole one after ${whole} ms, memory at most ${peak.toFixed(0)} MB; ${cookies.length} cookies, ${stored} stored items listed; not seen: ${spots.join(', ')}`,
    );
    for (const [what, value] of Object.entries({ popup: painted, 'first report': answered, 'whole report': whole })) {
      if (!ordinary.has(what)) ordinary.set(what, value);
      const against = { what: HEAVY[0]?.name ?? '', value: ordinary.get(what) ?? value };
      record({ benchmark: `heavy page, ${what}`, what: name, value, unit: 'ms', against });
    }
    record({ benchmark: 'heavy page, memory', what: name, value: peak, unit: 'MB' });
  } finally {
    await stage.close();
  }
}

const only = process.argv[2];
for (const heavy of HEAVY) if (!only || heavy.name.includes(only)) await measure(heavy);
