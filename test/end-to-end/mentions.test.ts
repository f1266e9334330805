import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import { choose, logIn } from './harness/act.ts';
import { askReport } from './harness/ask-report.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readDetails, readPopup } from './harness/read-popup.ts';
import { reportAddress } from './harness/report-address.ts';
import { type Beside, openStage, type Stage } from './harness/stage.ts';

const portals = [
  { scenario: 'policy-bare-list', host: 'bare-list.opendatasoft.com' },
  { scenario: 'policy-pasted-table', host: 'pasted-table.opendatasoft.com' },
  { scenario: 'policy-prose', host: 'prose.opendatasoft.com' },
] as const satisfies readonly Beside[];

describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ scenario: 'named-only', kind, beside: portals });
  });
  afterEach(() => stage.closePages());
  afterAll(() => stage?.close());

  test.each(portals)(
    'on the portal $scenario only the cookie that its policy leaves out is not declared',
    async ({ scenario, host }) => {
      const portal = await stage.visit('/', host);
      await choose(portal, 'accept');
      await logIn(portal, stage.portalAt(host).origin(host));
      const popup = await openPopupPage(stage, portal);
      await expect
        .poll(async () => {
          const { cookies, policy } = await askReport(popup);
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
      await popup.waitForSelector('.chip');
      await keepScreenshot(popup, `${kind}-${scenario}`);
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
