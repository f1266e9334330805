import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { ScenarioName } from '../../demo-portal/scenarios.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import type { PolicySource } from '../../src/core/policy/policy.ts';
import { askReport, reportOf } from './harness/ask-report.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { grantHost } from './harness/grant-host.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readPopup } from './harness/read-popup.ts';
import { SCHEMES, serveSchemes } from './harness/serve-schemes.ts';
import { openStage, type Stage } from './harness/stage.ts';
import { TOWN } from './harness/town-names.ts';

/** What the report was held against, and the names declared there. */
const heldAgainst = async (popup: Page) => {
  const { policy, declarations } = await askReport(popup);
  const source: PolicySource | null =
    policy.kind === 'read' ? policy.source : policy.kind === 'standard' ? policy.because.source : null;
  return {
    kind: policy.kind,
    from: source?.kind,
    path: source && 'url' in source ? new URL(source.url).pathname : null,
    names: policy.kind === 'read' ? declarations.map(({ declaration }) => declaration.name).sort() : [],
  };
};

const press = (popup: Page, words: RegExp) =>
  popup.evaluate((pattern) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, a')];
    controls.find(({ textContent }) => textContent.match(pattern) !== null)?.click();
  }, words.source);

const hostOf = (scenario: ScenarioName) => `${scenario}.opendatasoft.com`;

describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  let stage: Stage;
  let schemes: Awaited<ReturnType<typeof serveSchemes>>;
  beforeAll(async () => {
    schemes = await serveSchemes();
    const scenarios = ['policy-other-place', 'policy-script-filled', 'policy-external', 'without-policy'] as const;
    stage = await openStage({
      scenario: 'faithful',
      kind,
      beside: scenarios.map((scenario) => ({ scenario, host: hostOf(scenario) })),
      ports: schemes.ports,
      names: SCHEMES.map(({ host }) => host),
    });
  });
  afterEach(() => stage.closePages());
  afterAll(async () => {
    await stage?.close();
    schemes?.close();
  });

  const openOn = async (scenario: ScenarioName) => {
    const portal = await stage.visit('/', hostOf(scenario));
    const popup = await openPopupPage(stage, portal);
    await popup.setViewport({ width: 380, height: 600 });
    return { portal, popup };
  };
  const addressOf = (scenario: ScenarioName, path: string) => {
    const host = hostOf(scenario);
    return `${stage.portalAt(host).origin(host)}${path}`;
  };

  test('the portal’s own link leads to a policy at another address', async () => {
    const { popup } = await openOn('policy-other-place');
    await expect
      .poll(() => heldAgainst(popup))
      .toEqual({ kind: 'read', from: 'fetched', path: '/pages/cookies/', names: TOWN });
    await keepScreenshot(popup, `${kind}-policy-other-place`);
  });

  test('a page that scripts fill in is read as the tab shows it, once it is open', async () => {
    const { portal, popup } = await openOn('policy-script-filled');
    await expect.poll(async () => (await readPopup(popup)).text).toContain('no list of cookies was recognised');
    await keepScreenshot(popup, `${kind}-policy-script-filled-before`);
    await portal.goto(addressOf('policy-script-filled', '/terms/cookies-policy/'));
    await portal.waitForSelector('main table');
    const again = await openPopupPage(stage, portal);
    await again.setViewport({ width: 380, height: 600 });
    await expect
      .poll(() => heldAgainst(again))
      .toEqual({ kind: 'read', from: 'shown', path: '/terms/cookies-policy/', names: TOWN });
    await expect.poll(async () => (await readPopup(again)).text).toContain('read as your browser shows it');
    await keepScreenshot(again, `${kind}-policy-script-filled`);
  });

  test('a policy on another site is read after the button and the permission, and not before', async () => {
    if (kind === 'chromium') await grantHost(stage, hosts.owner); // before, since no program can press its prompt
    const { popup } = await openOn('policy-external');
    await popup.waitForSelector('.elsewhere .action');
    const { requests } = stage.portalAt(hostOf('policy-external'));
    const asked = () => requests.filter(({ url }) => new URL(url).hostname === hosts.owner);
    expect(asked()).toEqual([]);
    expect(await auditAccessibility(popup)).toEqual([]);
    await keepScreenshot(popup, `${kind}-policy-external-before`);
    await popup.bringToFront();
    await popup.click('.elsewhere .action');
    await expect
      .poll(() => heldAgainst(popup))
      .toEqual({ kind: 'read', from: 'fetched', path: '/cookie-policy', names: TOWN });
    expect(asked()).toHaveLength(1);
    // What was granted for this one page is given back; what was granted before is the user's own.
    await expect
      .poll(() => popup.evaluate((origins) => chrome.permissions.contains({ origins }), [`https://${hosts.owner}/*`]))
      .toBe(kind === 'chromium');
    await keepScreenshot(popup, `${kind}-policy-external`);
  });

  test('the user says that a page is the policy, and takes it back', async () => {
    const { portal, popup } = await openOn('without-policy');
    await portal.goto(addressOf('without-policy', '/pages/home/'));
    await popup.waitForSelector('.choices');
    await press(popup, /Read this page as the policy/);
    await expect.poll(async () => (await readPopup(popup)).text).toContain('You chose this page.');
    expect(await heldAgainst(popup)).toMatchObject({ kind: 'standard', from: 'chosen-page', path: '/pages/home/' });
    await keepScreenshot(popup, `${kind}-page-chosen`);
    await press(popup, /Use the portal’s own policy/);
    await expect.poll(async () => (await readPopup(popup)).text).toContain('(404)');
  });

  test.each(SCHEMES)('the policy is read $where', async ({ host }) => {
    const page = await stage.session.openPage(`${schemes.origins[host]}/`);
    const policy = async () => {
      const { policy } = await reportOf(stage, page);
      return policy.kind === 'standard' ? policy.because : policy.declarations.map(({ name }) => name);
    };
    await expect.poll(policy).toEqual(['plain_visit']);
  });
});
