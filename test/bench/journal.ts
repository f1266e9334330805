import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { inFirefoxWindow } from '../end-to-end/harness/in-firefox-window.ts';
import { openStage, type Stage } from '../end-to-end/harness/stage.ts';
import { usageOfExtension } from './extension-process.ts';
import { record } from './row.ts';
import { openWitness, printLost } from './witness.ts';

// Does the journal lose or double anything? Cookies are written from three sources at once: responses, a page's
// scripts through document.cookie, and a frame's through cookieStore. Meanwhile the extension's worker is killed
// (Chromium) or its page falls asleep (Firefox). Afterwards the report's count of writes, by cookie and kind of
// setter, is held against what the server answered and what the page and its frame counted for themselves.

/** A cookie is written from all three sources, with another value each time: Firefox does not tell the same again. */
const COOKIES = 30;
/** A page's recorder tells 50 writes a second one by one; no more are made, so that none is left out on purpose. */
const SCRIPT_GAP = 22;

interface Plan {
  /** How many writes, and how far apart, in ms. */
  readonly responses: number;
  readonly responseGap: number;
  readonly scripts: number;
}

/** By cookie: writes by responses, by scripts, and by nobody known. */
type Account = ReadonlyMap<string, Readonly<Record<Kind, number>>>;
const KINDS = ['response', 'script', 'unknown'] as const;
type Kind = (typeof KINDS)[number];

/** Whole numbers from a seed, each below a bound. @see mulberry32 */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The page that writes. `write(plan)` is done when all is written, and tells how often a script wrote each cookie. */
const PAGE = `<iframe src="/test/page?body=frame"></iframe>
<script>
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  // One write after another, never closer than the gap.
  async function run(count, gap, one) {
    for (let n = 0; n < count; n++) {
      const began = performance.now();
      await one('c' + (n % ${COOKIES}), n);
      await wait(Math.max(0, gap - (performance.now() - began)));
    }
  }
  async function write({ responses, responseGap, scripts }) {
    const counted = {};
    const count = (name) => { counted[name] = (counted[name] ?? 0) + 1; };
    const asked = [];
    await Promise.all([
      run(responses, responseGap, (name, n) => {
        asked.push(fetch('/test/set-cookie?line=' + encodeURIComponent(name + '=r' + n + '; Path=/; Secure; SameSite=Strict')));
      }),
      run(scripts, ${SCRIPT_GAP}, (name, n) => {
        document.cookie = name + '=d' + n + '; path=/; secure; samesite=strict';
        count(name);
      }),
      run(scripts, ${SCRIPT_GAP}, async (name, n) => {
        await frames[0].cookieStore.set(name, 's' + n);
        count(name);
      }),
    ]);
    await Promise.all(asked);
    return counted;
  }
</script>`;

/** @returns how often each cookie was written by a script, as the page counted */
const write = (page: Page, plan: Plan): Promise<Readonly<Record<string, number>>> =>
  page.evaluate((given) => (globalThis as unknown as Writing).write(given), plan);

interface Writing {
  readonly write: (plan: Plan) => Promise<Readonly<Record<string, number>>>;
}

/** A page of the extension that shows nothing, and asks the worker for the report. */
async function openBackstage({ session }: Stage, portal: Page) {
  const backstage = await session.openExtensionPage('options/options.html');
  await portal.bringToFront();
  const tabId = await backstage.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  );
  const report = async (): Promise<Report> =>
    JSON.parse(
      await backstage.evaluate(
        async (id) => JSON.stringify((await chrome.runtime.sendMessage({ kind: 'report', tabId: id })).report),
        tabId,
      ),
    );
  /** Settles when nothing waits for its write. */
  const atRest = async () => {
    const gathers = () => backstage.evaluate(async () => (await chrome.storage.session.get('gathering')).gathering);
    while (await gathers()) await wait(5);
  };
  /** Settles when the worker is up, and has been told what waited for it. */
  const awake = () =>
    backstage.evaluate(async () => {
      const target = { storeId: 'none', host: 'none' };
      await chrome.runtime.sendMessage({ kind: 'read-again', target });
    });
  return { backstage, report, awake, atRest, witness: await openWitness(backstage) };
}

function accountOf({ cookies }: Report): Account {
  return new Map(
    cookies.map(({ cookie, setters }) => {
      const times = { response: 0, script: 0, unknown: 0 };
      for (const record of setters) times[record.setter.kind] += record.times;
      return [cookie.name, times];
    }),
  );
}

/** What the server answered, and what the page counted. */
function truth({ portal }: Stage, scripts: Readonly<Record<string, number>>): Account {
  const account = new Map<string, Record<Kind, number>>();
  const of = (name: string) => {
    const known = account.get(name) ?? { response: 0, script: 0, unknown: 0 };
    account.set(name, known);
    return known;
  };
  for (const { url } of portal.requests) {
    const { pathname, searchParams } = new URL(url);
    if (pathname === '/test/set-cookie') of((searchParams.get('line') ?? '').split('=')[0] ?? '').response++;
  }
  for (const [name, times] of Object.entries(scripts)) of(name).script = times;
  return account;
}

/** The report, once it does not change any more. */
async function settled(report: () => Promise<Report>): Promise<Report> {
  for (let last = ''; ; await wait(1500)) {
    const now = await report();
    const text = JSON.stringify([...accountOf(now)]);
    if (text === last) return now;
    last = text;
  }
}

function print(title: string, expected: Account, report: Report): void {
  const found = accountOf(report);
  const names = new Set([...expected.keys(), ...found.keys()]);
  const all = ({ response = 0, script = 0, unknown = 0 }: Partial<Record<Kind, number>> = {}) =>
    response + script + unknown;
  const compare = (of: string, count: (times: Partial<Record<Kind, number>> | undefined) => number) => {
    const differences = [...names].map((name) => count(found.get(name)) - count(expected.get(name)));
    const sum = (account: Account) => [...account.values()].reduce((total, times) => total + count(times), 0);
    const missing = differences.reduce((total, one) => total + Math.max(0, -one), 0);
    const surplus = differences.reduce((total, one) => total + Math.max(0, one), 0);
    console.log(
      `  ${of}: ${sum(expected)} made, ${sum(found)} in the journal; by cookie ${missing} missing, ${surplus} too many`,
    );
    record({
      benchmark: 'journal',
      what: `${title}, ${of}`,
      value: sum(found),
      unit: 'kept',
      against: { what: 'made', value: sum(expected) },
    });
  };
  console.log(`journal, ${title}:`);
  compare('all writes', all);
  for (const kind of KINDS) compare(`by ${kind}`, (times) => times?.[kind] ?? 0);
  const said = ['dropped-writes', 'compacted-events', 'interrupted'];
  const spots = report.watch.blindSpots.filter(({ kind }) => said.includes(kind));
  console.log(`  refused: ${report.refused.length}; said of itself: ${JSON.stringify(spots)}`);
}

const ADDRESS = `/test/page?${new URLSearchParams({ body: PAGE })}`;

async function onStage(kind: BrowserKind, run: (stage: Stage, portal: Page) => Promise<void>): Promise<void> {
  const stage = await openStage({ scenario: 'faithful', kind });
  try {
    await run(stage, await stage.visit(ADDRESS));
  } finally {
    await stage.close();
  }
}

const SEED = 4;
/** How long the worker's use of the processor is measured, in ms. */
const SAMPLE = 10_000;

/**
 * Writes in shares of a plan, with something in between.
 * @returns how often each cookie was written by a script
 */
async function writeInRounds(
  portal: Page,
  { responses, responseGap, scripts }: Plan,
  rounds: number,
  between: () => Promise<void>,
): Promise<Readonly<Record<string, number>>> {
  const share = { responses: Math.round(responses / rounds), responseGap, scripts: Math.round(scripts / rounds) };
  const counted: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    if (round > 0) await between();
    for (const [name, times] of Object.entries(await write(portal, share)))
      counted[name] = (counted[name] ?? 0) + times;
  }
  return counted;
}

/**
 * As the browser stops a worker: when it has been told all that there is, and has stored it. The next writes come at
 * once.
 */
const inChromiumAtRest = (plan: Plan, kills: number) =>
  onStage('chromium', async (stage, portal) => {
    const { backstage, report, awake, atRest, witness } = await openBackstage(stage, portal);
    await report();
    const debug = await backstage.createCDPSession();
    await debug.send('ServiceWorker.enable');
    const random = seeded(SEED);
    const killed: number[] = [];
    const began = Date.now();
    const scripts = await writeInRounds(portal, plan, kills + 1, async () => {
      await wait(100); // a recorder gathers for 50
      await awake();
      await atRest();
      await wait(random(100));
      killed.push(Date.now());
      await debug.send('ServiceWorker.stopAllWorkers');
    });
    const seconds = Math.round((Date.now() - began) / 1000);
    print(`Chromium, ${kills} kills between writes in ${seconds} s`, truth(stage, scripts), await settled(report));
    printLost(await witness.lost(), killed);
  });

/** @param kills how often the worker is killed in the middle of writes, at moments that the seed decides */
const inChromium = (plan: Plan, kills: number) =>
  onStage('chromium', async (stage, portal) => {
    const { backstage, report, awake, witness } = await openBackstage(stage, portal);
    await report(); // the watch has begun
    await wait(2000);
    const idle = usageOfExtension(stage.session.browser).memory;
    const debug = await backstage.createCDPSession();
    await debug.send('ServiceWorker.enable');
    const random = seeded(SEED);
    const lasts = plan.responses * plan.responseGap;
    const began = Date.now();
    const writing = write(portal, plan);
    const use = (at: number) => wait(began + at - Date.now()).then(() => usageOfExtension(stage.session.browser));
    const early = Promise.all([use(1000), use(1000 + SAMPLE)]);
    const late = Promise.all([use(lasts - SAMPLE), use(lasts)]);
    const moments = Array.from({ length: kills }, () => 500 + random(lasts - 1000)).sort((a, b) => a - b);
    const killed: number[] = [];
    for (const moment of moments) {
      await wait(began + moment - Date.now());
      // What waits in the browser for a worker that is starting no extension can keep.
      await awake();
      killed.push(Date.now());
      await debug.send('ServiceWorker.stopAllWorkers');
    }
    const expected = truth(stage, await writing);
    const [first, last] = (await Promise.all([early, late])).map(([from, to]) => ({
      cpu: to.cpu - from.cpu,
      memory: to.memory,
    }));
    if (first && last)
      console.log(
        `worker, ${SAMPLE / 1000} s of the same writing: ${first.cpu} ms of processor from the 150th write on, ` +
          `${last.cpu} ms up to the last; ratio ${(last.cpu / first.cpu).toFixed(2)}; ` +
          `memory of its process, with the browser's own and a page that witnesses all: ${idle.toFixed(1)} MB before, ` +
          `${first.memory.toFixed(1)} MB, then ${last.memory.toFixed(1)} MB`,
      );
    const seconds = Math.round((Date.now() - began) / 1000);
    print(
      `Chromium, ${kills} kills in the middle of writes in ${seconds} s, seed ${SEED}`,
      expected,
      await settled(report),
    );
    printLost(await witness.lost(), killed);
    console.log(`  the worker alone holds ${(await heapOfWorker(stage)).toFixed(1)} MB of objects`);
  });

/** In MB, garbage included. It comes last: a worker that a debugger was attached to does not start again. */
async function heapOfWorker({ session: { browser, extensionOrigin } }: Stage): Promise<number> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin),
  );
  const debug = await worker.createCDPSession();
  const { usedSize } = await debug.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

/** @param sleeps how often the event page falls asleep; between two it is written to for a while */
const inFirefox = (plan: Plan, sleeps: number) =>
  onStage('firefox', async (stage, portal) => {
    const { backstage, report, witness } = await openBackstage(stage, portal);
    await report();
    const { browser } = stage.session;
    await inFirefoxWindow(browser, `Services.prefs.setIntPref('extensions.background.idle.timeout', 200)`);
    const id = await backstage.evaluate(() => chrome.runtime.id);
    const state = () =>
      inFirefoxWindow(browser, `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.backgroundState`);
    const asleep: number[] = [];
    const began = Date.now();
    const scripts = await writeInRounds(portal, plan, sleeps + 1, async () => {
      for (let tries = 0; tries < 200 && (await state()) !== 'stopped'; tries++) await wait(25);
      if ((await state()) === 'stopped') asleep.push(Date.now());
    });
    const seconds = Math.round((Date.now() - began) / 1000);
    // Awake: a message that meets a page on its way to sleep comes back.
    await inFirefoxWindow(browser, `Services.prefs.clearUserPref('extensions.background.idle.timeout')`);
    await portal.evaluate(() => fetch('/test/set-cookie?line=awake%3D1%3B%20Path%3D%2F').then(() => undefined));
    for (let tries = 0; tries < 200 && (await state()) !== 'running'; tries++) await wait(25);
    print(`Firefox, asleep ${asleep.length} times in ${seconds} s`, truth(stage, scripts), await settled(report));
    printLost(await witness.lost(), asleep);
  });

const only = process.argv[2];
const MANY = { responses: 4600, responseGap: 13, scripts: 2700 };
if (only !== 'firefox') await inChromiumAtRest(MANY, 20);
if (only !== 'firefox') await inChromium(MANY, 20);
if (only !== 'chromium') await inFirefox({ responses: 1000, responseGap: 20, scripts: 500 }, 10);
