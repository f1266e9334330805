import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { type ScenarioName, scenarios } from '../../demo-portal/scenarios.ts';
import { runCompiledCli } from '../cli/run-cli.ts';
import { askReport, reportOf } from './harness/ask-report.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { grantHost } from './harness/grant-host.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readDetails, readPopup } from './harness/read-popup.ts';
import { openStage, type Stage } from './harness/stage.ts';

const UNREAD: readonly { scenario: ScenarioName; says: RegExp }[] = [
  { scenario: 'without-policy', says: /404/ },
  { scenario: 'policy-error', says: /500/ },
  { scenario: 'policy-log-in', says: /log(ged)?[ -]in/i },
  { scenario: 'policy-elsewhere', says: /on another site, which was not read/ },
  { scenario: 'policy-huge', says: /larger than 2 MB/ },
  { scenario: 'policy-endless', says: /15 seconds/ },
  { scenario: 'policy-without-table', says: /no cookie|recognised/i },
];

const TOWN = [
  'sessionid',
  'csrftoken',
  'django_language',
  'cookies_preferences',
  '_pk_id.1.1fff',
  '_pk_ses.1.1fff',
  'map_session',
];

const READ: readonly { scenario: ScenarioName; names: readonly string[]; language: string }[] = [
  {
    scenario: 'older-template',
    names: ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences'],
    language: 'en',
  },
  {
    scenario: 'newer-template',
    names: ['sessionid', 'csrftoken', 'cookies_preferences', 'django_language'],
    language: 'en',
  },
  { scenario: 'other-words', names: TOWN, language: 'fr' },
  { scenario: 'policy-wrong-charset', names: TOWN, language: 'fr' },
  { scenario: 'policy-windows-1252', names: TOWN, language: 'fr' },
];

/** A number, since what the popup says of a policy is looked for in a text that holds the host. */
const hostOf = (scenario: ScenarioName) => `portal-${Object.keys(scenarios).indexOf(scenario)}.opendatasoft.com`;
/** A portal where only a page that sets nothing is visited; on a site of its own, since a map's cookie is kept by site. */
const EMPTY = 'empty.huwise.com';
/** A portal's own domain, which the user grants. */
const GRANTED = 'donnees.ville-voisine.example';

let stage: Stage;
beforeAll(async () => {
  const shown = [
    ...UNREAD.map(({ scenario }) => scenario),
    ...READ.map(({ scenario }) => scenario),
    'hostile' as const,
  ];
  stage = await openStage({
    scenario: 'faithful',
    beside: [
      ...shown.map((scenario) => ({ scenario, host: hostOf(scenario) })),
      { scenario: 'without-policy', host: EMPTY },
    ],
    names: [GRANTED],
  });
});
afterEach(() => stage.closePages());
afterAll(() => stage?.close());

const openOn = async (host: string, path = '/') => {
  const popup = await openPopupPage(stage, await stage.visit(path, host));
  await popup.setViewport({ width: 380, height: 600 });
  return popup;
};

describe('a policy that cannot be read: the popup says which, and what it compares with instead', () => {
  test.each(UNREAD)('$scenario', async ({ scenario, says }) => {
    const popup = await openOn(hostOf(scenario), '/explore/');
    await expect.poll(async () => (await readPopup(popup)).text, { timeout: 30_000 }).toMatch(says);
    const { text, answer } = await readPopup(popup);
    expect(text).toContain('standard list');
    expect(answer).toMatch(/^\d of \d cookies? may not match\.$|in the platform’s standard list\.$/);
    expect((await askReport(popup)).policy.kind).toBe('standard');
    // Whatever the portal answers, no other host is asked.
    const { requests } = stage.portalAt(hostOf(scenario));
    expect(requests.filter(({ url }) => new URL(url).hostname === hosts.owner)).toEqual([]);
    expect(await auditAccessibility(popup)).toEqual([]);
    await keepScreenshot(popup, scenario);
  });
});

describe('policies in other words, templates and encodings are read', () => {
  test.each(READ)('$scenario', async ({ scenario, names, language }) => {
    const portal = await stage.visit('/explore/', hostOf(scenario));
    await expect.poll(async () => (await reportOf(stage, portal)).policy.kind).toBe('read');
    const { declarations, policy } = await reportOf(stage, portal);
    expect(policy).toMatchObject({ language });
    expect(declarations.map(({ declaration }) => declaration.name).sort()).toEqual([...names].sort());
    expect(JSON.stringify(declarations)).not.toContain('\ufffd');
  });
});

test('a policy page printed as a PDF file declares what the page does', async () => {
  const page = await stage.visit('/terms/cookies-policy/', hostOf('newer-template'));
  const folder = await mkdtemp(join(tmpdir(), 'printed-'));
  await writeFile(join(folder, 'policy.pdf'), await page.pdf());
  await writeFile(join(folder, 'policy.html'), await page.content());
  const declared = async (file: string) => {
    const { declarations } = JSON.parse((await runCompiledCli(['policy', '--json', join(folder, file)])).stdout);
    return declarations.map(({ quote: _, ...facts }: { readonly quote: string }) => facts);
  };
  expect(await declared('policy.pdf')).toEqual(await declared('policy.html'));
});

test('hostile names and cells are shown as text', async () => {
  const popup = await openOn(hostOf('hostile'));
  await expect.poll(async () => (await readPopup(popup)).rows.length).toBeGreaterThan(4);
  await readDetails(popup);
  expect(await popup.$$('img, iframe, script:not([src="main.js"])')).toEqual([]);
  expect((await readPopup(popup)).text).toContain('<script>window.hostile()</script>');
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
  expect(await auditAccessibility(popup)).toEqual([]);
  await keepScreenshot(popup, 'hostile');
});

test('a portal that has set nothing yet', async () => {
  const popup = await openOn(EMPTY, '/test/set-cookie');
  await expect.poll(async () => (await readPopup(popup)).answer).toBe('This portal has set no cookie so far.');
  expect(await auditAccessibility(popup)).toEqual([]);
  await keepScreenshot(popup, 'nothing-set-yet');
});

test('a host that was not granted is not looked at', async () => {
  const popup = await openOn(hosts.custom);
  await popup.waitForSelector('h1:not(.busy)');
  const { answer, counts } = await readPopup(popup);
  expect(answer).toMatch(/not/i);
  expect(counts).toEqual([]);
  const stored = await popup.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  expect(stored).not.toContain(hosts.custom);
  expect(await auditAccessibility(popup)).toEqual([]);
  await keepScreenshot(popup, 'not-a-portal');
});

test('a host that was granted by its name is inspected', async () => {
  await grantHost(stage, GRANTED);
  const page = await stage.visit('/', GRANTED);
  await expect.poll(async () => (await reportOf(stage, page)).policy.kind).toBe('read');
  const { portal, cookies } = await reportOf(stage, page);
  expect(portal).toMatchObject({ host: GRANTED, certainty: 'certain', evidence: { kind: 'page' } });
  expect(cookies.map(({ cookie, verdict }) => [cookie.name, verdict.kind])).toContainEqual([
    'csrftoken',
    'as-declared',
  ]);
});

test('a tab that is gone is said to be so', async () => {
  const popup = await stage.session.openExtensionPage('popup/popup.html?tab=999999');
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('.cause');
  expect((await readPopup(popup)).text).toContain('999999');
  expect(await auditAccessibility(popup)).toEqual([]);
  await keepScreenshot(popup, 'failed');
});
