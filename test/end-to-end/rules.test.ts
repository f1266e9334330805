import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { proofs } from '../../demo-portal/proofs.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { choose, logIn } from './harness/act.ts';
import { reportOf } from './harness/ask-report.ts';
import { grantHost } from './harness/grant-host.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readDetails, readPopup } from './harness/read-popup.ts';
import { reportAddress } from './harness/report-address.ts';
import { type Beside, openStage, type Stage } from './harness/stage.ts';

/** Hosts that do not come with the extension: a portal's, and that of the map which it embeds. */
const granted = ['donnees.careless.example', 'plan.voisin.example'];

/** Portals whose policies name cookies in ways that say little. */
const portals = [
  { scenario: 'policy-bare-list', host: 'bare-list.opendatasoft.com' },
  { scenario: 'policy-pasted-table', host: 'pasted-table.opendatasoft.com' },
  { scenario: 'policy-prose', host: 'prose.opendatasoft.com' },
] as const satisfies readonly Beside[];

/** Rule, severity and what it is about, in order; null while the policy is being read, when nothing is found. */
function judged({ policy, findings, cookies, declarations, refused }: Report): readonly string[] | null {
  if (policy.kind === 'waiting') return null;
  return findings
    .map(({ evidence, severity, subject }) => {
      const name =
        subject.kind === 'cookie'
          ? cookies.find(({ key }) => key === subject.key)?.cookie.name
          : subject.kind === 'declarations'
            ? declarations[subject.index]?.declaration.name
            : subject.kind === 'refused'
              ? refused[subject.index]?.line.name
              : '';
      return `${evidence.kind} ${severity} ${name}`.trimEnd();
    })
    .sort();
}

describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ scenario: 'named-only', kind, beside: [...proofs, ...portals], names: granted });
    for (const host of granted) await grantHost(stage, host);
  });
  afterEach(() => stage.closePages());
  afterAll(() => stage?.close());

  test.each(proofs)(
    'on the portal $scenario the rules say just what they should',
    async ({ host, consent, findings, tried = [] }) => {
      const page = await stage.visit('/pages/home/', host);
      const report = () => reportOf(stage, page);
      await report(); // the watch has begun
      if (consent !== null) {
        // People choose later than the browser tells of a page's cookies; a program would not.
        const written = await page.evaluate(() => document.cookie.split('; ').map((pair) => pair.split('=')[0]));
        const told = async () => (await report()).cookies.map(({ cookie }) => cookie.name);
        await expect.poll(told).toEqual(expect.arrayContaining(written));
        await page.bringToFront();
        await choose(page, consent);
        await page.waitForNetworkIdle(); // what is written at once is not held against a choice: people go on later
        await page.goto(`${stage.portalAt(host).origin(host)}/explore/`);
      }
      await expect.poll(async () => judged(await report())).toEqual(findings.toSorted());
      expect((await report()).tried.map(({ name }) => name)).toEqual(tried);
    },
  );

  test.each(portals)(
    'on the portal $scenario only the cookie that its policy leaves out is not declared',
    async ({ host }) => {
      const portal = await stage.visit('/', host);
      await choose(portal, 'accept');
      await logIn(portal, stage.portalAt(host).origin(host));
      await expect
        .poll(async () => {
          const { cookies, policy } = await reportOf(stage, portal);
          const named = cookies.map(({ cookie, verdict }) => [cookie.name, verdict.kind] as const);
          return {
            read: policy.kind,
            known: named.flatMap(([name, kind]) => (kind === 'undeclared' ? [] : [name])).sort(),
            undeclared: named.flatMap(([name, kind]) => (kind === 'undeclared' ? [name] : [])),
          };
        })
        .toEqual({
          read: 'read',
          known: ['_pk_id.1.1fff', '_pk_ses.1.1fff', 'cookies_preferences', 'csrftoken', 'map_session', 'sessionid'],
          undeclared: ['town_survey'],
        });
    },
  );

  test('the popup and the report show the words that name a cookie and say no more of it', async () => {
    const portal = await stage.visit('/');
    const popup = await openPopupPage(stage, portal);
    await popup.waitForSelector('.chip');
    await expect
      .poll(async () => (await readPopup(popup)).rows.map(({ name, status }) => [name, status]))
      .toEqual([
        ['town_survey', 'Not in the policy'],
        ['portal_visit_ref', 'Named in the policy'],
        ['csrftoken', 'As declared'],
        ['map_session', 'As declared'],
      ]);
    const details = await readDetails(popup);
    expect(details.portal_visit_ref).toContain('Since 2024, we no longer use portal_visit_ref, which counted visits.');
    expect(details.town_survey).not.toContain('portal_visit_ref');
    await keepScreenshot(popup, `${kind}-named-only`);

    const report = await stage.session.openExtensionPage(await reportAddress(stage, hosts.hosted));
    await report.waitForSelector('.words mark');
    const marked = () =>
      report.evaluate(() => Array.from(document.querySelectorAll('.words mark'), (mark) => mark.textContent));
    await expect.poll(async () => (await marked()).some((text) => text.includes('portal_visit_ref'))).toBe(true);
    expect((await marked()).some((text) => text.includes('town_survey'))).toBe(false);
    await keepScreenshot(report, `${kind}-report-named-only`);
  });
});
