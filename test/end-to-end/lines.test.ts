import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askReport } from './harness/ask-report.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { openPanelPage, openPopupPage } from './harness/open-popup-page.ts';
import { openStage, type Stage } from './harness/stage.ts';

const A = 'lines.opendatasoft.com';
const B = 'neighbour.opendatasoft.com';
const C = 'partitions.opendatasoft.com';
const D = 'frames.opendatasoft.com';
const E = 'leaving.opendatasoft.com';
const F = 'panel.opendatasoft.com';

const setting = (...lines: readonly string[]) =>
  `/test/set-cookie?${new URLSearchParams(lines.map((line) => ['line', line]))}`;
const page = (body: string) => `/test/page?${new URLSearchParams({ body })}`;

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    const beside = [A, B, C, D, E, F].map((host) => ({ scenario: 'faithful' as const, host }));
    stage = await openStage({ scenario: 'faithful', kind, beside });
  });
  afterAll(() => stage?.close());

  const reporting = async (about: Page) => {
    const popup = await openPopupPage(stage, about);
    return () => askReport(popup);
  };

  test('lines are read as the browser reads them, and what it refused has the browser’s reason', async () => {
    const report = await reporting(
      await stage.visit(
        setting(
          'age=1; Max-Age=60; Max-Age=bad',
          'date=1; Expires=Wed, 09 Jun 2077 10:18:14 GMT; Expires=bad',
          'site=1; SameSite=Strict; SameSite=bogus',
          `path=1; Path=/test/; Path=/${'p'.repeat(1100)}`,
          'port=1; Domain=opendatasoft.com:443',
          'suffix=1; Domain=com',
          'sessionid=1; Secure; SameSite=None; Path=/',
          'sessionid=; Max-Age=0; SameSite=None; Path=/',
        ),
        A,
      ),
    );
    const kept = async () =>
      Object.fromEntries(
        (await report()).cookies.map(({ cookie, lifetime, olderThanWatch }) => [
          cookie.name,
          [lifetime.kind, cookie.sameSite, cookie.path, olderThanWatch],
        ]),
      );
    await expect.poll(kept).toEqual({
      age: ['session', 'unspecified', '/test', false],
      date: ['session', 'unspecified', '/test', false],
      site: ['session', 'unspecified', '/test', false],
      path: ['session', 'unspecified', '/test/', false],
      sessionid: ['session', 'none', '/', false],
    });
    const refused = async () =>
      (await report()).refused.map(({ line, reason }) => [line.name, reason.kind, reason.certain]);
    await expect.poll(refused).toEqual(
      expect.arrayContaining([
        ['port', 'other-domain', true],
        ['suffix', 'top-level-domain', true],
        ['sessionid', 'same-site-none', true],
      ]),
    );
    expect(await refused()).not.toContainEqual(expect.arrayContaining(['unknown']));
    expect(JSON.stringify((await report()).watch.blindSpots)).not.toContain('"com"');
    const { findings } = await report();
    expect(findings.map(({ evidence }) => evidence)).toContainEqual(
      expect.objectContaining({ kind: 'refused', name: 'sessionid', deletes: true }),
    );
  });

  test('the panel tells each event of the tab as it comes, and passes axe', async () => {
    const visited = await stage.visit(setting('a=1; Max-Age=60', 'b=1; SameSite=None; Path=/'), F);
    const panel = await openPanelPage(stage, visited);
    const rows = () =>
      panel.$$eval('tbody tr:not(.across)', (all) =>
        all
          .map((row) => [...row.querySelectorAll('td')].slice(1, -1).map(({ textContent }) => textContent.trim()))
          .sort(),
      );
    const asked = '/test/set-cookie 200';
    await expect.poll(rows).toEqual([
      ['a', 'set', expect.stringMatching(/^1 minute/), asked],
      ['b', 'refused', 'SameSite=None needs Secure, which is missing.', asked],
    ]);
    await visited.goto(`${stage.portalAt(F).origin(F)}${setting('a=1; Max-Age=60; SameSite=Lax')}`);
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

  test('a cookie that another portal keeps in a partition of its own is none of this one', async () => {
    await stage.visit(setting('chips=1; Partitioned; Secure; SameSite=None'), B);
    const report = await reporting(await stage.visit(setting('own=1; Partitioned; Secure; SameSite=None'), C));
    await expect.poll(async () => (await report()).cookies.map(({ cookie }) => cookie.name)).toEqual(['own']);
  });

  test('what a frame of another portal sets is listed, and not said to be refused', async () => {
    const byHeader = `${stage.portalAt(B).origin(B)}${setting('header=1; Path=/test')}`;
    const script = `document.cookie='script=1;Path=/test'`;
    const byScript = `${stage.portalAt(B).origin(B)}${page(`<script>${script}</script>`)}`;
    const frames = [byHeader, byScript].map(
      (src) => `<iframe src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    );
    const report = await reporting(await stage.visit(page(frames.join('')), D));
    await expect
      .poll(async () => (await report()).cookies.map(({ cookie }) => cookie.name).sort())
      .toEqual(['header', 'script']);
    expect((await report()).refused).toEqual([]);
  });

  test('what a script writes while its page goes is that script’s', async () => {
    const write = (type: string, name: string) =>
      `addEventListener('${type}', () => { document.cookie = '${name}=1;Path=/' });`;
    const visited = await stage.visit(
      page(`<script>${write('beforeunload', 'before')}${write('pagehide', 'hide')}</script>`),
      E,
    );
    await visited.goto(`${stage.portalAt(B).origin(B)}/test/page`);
    const report = await reporting(await stage.visit('/test/page', E));
    const setters = async () =>
      Object.fromEntries((await report()).cookies.map(({ cookie, setters }) => [cookie.name, setters[0]?.setter.kind]));
    await expect.poll(setters).toEqual({ before: 'script', hide: 'script' });
  });
});
