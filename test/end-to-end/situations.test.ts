import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/inspection/report.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { openPanelPage } from './harness/open-popup-page.ts';
import { openStage, type Stage } from './harness/stage.ts';
import { stopWorker } from './harness/stop-worker.ts';
import { ASPECTS, isRight, judge, type Verdict } from './situations/judge.ts';
import { LINE_SITUATIONS } from './situations/lines.ts';
import { PAGE_SITUATIONS } from './situations/pages.ts';
import { REQUEST_SITUATIONS } from './situations/requests.ts';
import { RESPONSE_SITUATIONS } from './situations/responses.ts';
import { type Answer, pathOf, type SituationServer, startServer } from './situations/server.ts';
import { AHEAD, FOREIGN, SIBLING, type Situation, writing } from './situations/situation.ts';

const SITUATIONS = [...LINE_SITUATIONS, ...RESPONSE_SITUATIONS, ...REQUEST_SITUATIONS, ...PAGE_SITUATIONS];

const ASLEEP: Situation = {
  when: 'the background sleeps until the first visit',
  host: 'asleep.opendatasoft.com',
  opens: ({ address }) => address({ lines: ['waking=1'], body: writing('waking-script=1') }),
  sets: { response: ['waking'], script: ['waking-script'] },
};
const PANEL = 'panel.opendatasoft.com';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let server: SituationServer;
  let stage: Stage;
  let backstage: Page;
  /** One after the other, in the order of the tests: while one is looked at, the next is opened. */
  const visits = new Map<string, Promise<void>>();
  const verdicts = new Map<string, readonly Verdict[]>();

  beforeAll(async () => {
    server = await startServer();
    const own = [...SITUATIONS, ASLEEP].map(({ host }) => host);
    const names = [...own, SIBLING, FOREIGN, AHEAD, PANEL];
    stage = await openStage({ scenario: 'faithful', kind, ports: Object.values(server.ports), names });
    backstage = await stage.session.openExtensionPage('options/options.html');
    let last = Promise.resolve();
    for (const situation of SITUATIONS) {
      const visit = last.then(() => open(situation));
      last = visit.catch(() => undefined);
      visits.set(situation.host, visit);
    }
  });
  afterAll(async () => {
    const all = [...verdicts.values()].flat();
    const counts = ASPECTS.map((aspect) => {
      const of = all.filter((verdict) => verdict.aspect === aspect);
      return `${aspect} right ${of.filter(isRight).length} of ${of.length}`;
    });
    // Past Vitest, which shows nothing of tests that pass.
    process.stderr.write(`${await stage?.session.browser.version()}, ${verdicts.size} pages: ${counts.join(', ')}\n`);
    await stage?.close();
    await server?.close();
  });

  const addressAt = (host: string, scheme: 'https' | 'http', answer: Answer): string =>
    `${scheme}://${host}:${server.ports[scheme]}${pathOf(answer)}`;

  async function open({ host: own, opens, visitor }: Situation): Promise<void> {
    const address: Parameters<typeof opens>[0]['address'] = ({ host = own, scheme = 'https', ...answer } = {}) =>
      addressAt(host, scheme, answer);
    const page = await stage.session.openPage(opens({ address }));
    await visitor?.(page);
  }

  /** What the browser holds now, and what the extension reports. */
  async function look(host: string): Promise<readonly [held: readonly chrome.cookies.Cookie[], report: Report]> {
    const seen = await backstage.evaluate(async (host) => {
      const sites = ['opendatasoft.com', 'huwise.com'].flatMap((site) => [`https://${site}`, `http://${site}`]);
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url = '' }) => URL.canParse(url) && new URL(url).hostname === host);
      const held = await Promise.all([
        chrome.cookies.getAll({}),
        ...sites.map((topLevelSite) => chrome.cookies.getAll({ partitionKey: { topLevelSite } })),
      ]);
      await chrome.runtime.sendMessage({ kind: 'watch', tabId: tab?.id });
      const { report } = await chrome.runtime.sendMessage({ kind: 'report', tabId: tab?.id });
      // Firefox sometimes keeps a cookie that is to last no time.
      const isLeft = ({ expirationDate = Infinity }) => expirationDate * 1000 > Date.now();
      return JSON.stringify([held.flat().filter(isLeft), report]);
    }, host);
    return JSON.parse(seen);
  }

  async function expectRight(situation: Situation): Promise<void> {
    const wrong = async () => {
      const found = judge(situation, kind, ...(await look(situation.host)));
      verdicts.set(situation.host, found);
      return found.filter((verdict) => !isRight(verdict));
    };
    await expect.poll(wrong, { interval: 250 }).toEqual([]);
  }

  test.each(SITUATIONS)('the report says what the browser did when $when', async (situation) => {
    await visits.get(situation.host);
    await expectRight(situation);
  });

  test('nobody visits a portal that is only fetched ahead, and no report asks for all of com', async () => {
    const watched = await backstage.evaluate(async () => {
      const { watches } = await chrome.storage.session.get('watches');
      return Object.values(watches as Record<string, { readonly host: string }>).map(({ host }) => host);
    });
    expect(watched.sort()).toEqual([...SITUATIONS.map(({ host }) => host), SIBLING].sort());
    const [, { watch }] = await look('probes.opendatasoft.com');
    expect(JSON.stringify(watch.blindSpots)).not.toContain('"com"');
  });

  test(`the report says what the browser did when ${ASLEEP.when}`, async () => {
    await stopWorker(stage);
    await open(ASLEEP);
    await expectRight(ASLEEP);
  });

  test('the panel tells each event of the tab as it comes, and passes axe', async () => {
    const setting = (...lines: readonly string[]) => addressAt(PANEL, 'https', { path: '/set', lines });
    const visited = await stage.session.openPage(setting('a=1; Max-Age=60', 'b=1; SameSite=None; Path=/'));
    const panel = await openPanelPage(stage, visited);
    const rows = () =>
      panel.$$eval('tbody tr:not(.across)', (all) =>
        all
          .map((row) => [...row.querySelectorAll('td')].slice(1, -1).map(({ textContent }) => textContent.trim()))
          .filter(([name]) => name === 'a' || name === 'b') // other portals have set cookies for all of them
          .sort(),
      );
    const asked = '/set 200';
    await expect.poll(rows).toEqual([
      ['a', 'set', expect.stringMatching(/^1 minute/), asked],
      ['b', 'refused', 'SameSite=None needs Secure, which is missing.', asked],
    ]);
    await visited.goto(setting('a=1; Max-Age=60; SameSite=Lax'));
    await panel.bringToFront();
    await expect.poll(rows).toEqual([['a', 'changed', 'SameSite: not set → Lax', asked]]);
    await panel.click('header input[type=checkbox]');
    const events = async () => (await rows()).map(([name, event]) => `${name} ${event}`);
    await expect.poll(events).toEqual(['a changed', 'a set', 'b refused']);
    await panel.focus('[role=grid]');
    await panel.keyboard.press('End');
    await expect.poll(() => panel.$eval('[aria-selected=true]', ({ textContent }) => textContent)).toContain('changed');
    await panel.keyboard.press('Enter');
    expect(await panel.$eval('aside h2', ({ textContent }) => textContent)).toMatch(/^a changed/);
    expect(await auditAccessibility(panel)).toEqual([]);
  });
});
