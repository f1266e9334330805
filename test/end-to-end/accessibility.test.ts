import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsPages } from '../fixtures/options-pages.ts';
import { panelStates } from '../fixtures/panel-states.ts';
import { reportPages } from '../fixtures/report-pages.ts';
import { accessStates, states } from '../fixtures/reports.ts';
import { welcomeStates } from '../fixtures/welcome-states.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { type Preview, servePreview, showState } from './harness/serve-preview.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** A text of a hundred thousand words, which takes axe minutes; it has nothing that the others lack. */
const ENDLESS = 'long';

/** Each surface with its states, and a width that it has. */
const SURFACES = [
  { surface: 'popup', width: 380, names: Object.keys({ ...states, ...accessStates }) },
  { surface: 'report', width: 1280, names: Object.keys(reportPages) },
  { surface: 'panel', width: 900, names: Object.keys(panelStates) },
  { surface: 'options', width: 900, names: Object.keys(optionsPages) },
  { surface: 'welcome', width: 900, names: Object.keys(welcomeStates) },
];

/** What the reader's system asks for. */
const SCHEMES = {
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
};

// One page of one browser shows them all, one after the other: what is started or loaded takes longer than a state to be
// looked at.
let stage: Stage;
let preview: Preview;
let page: Page;
let media: CDPSession;

beforeAll(async () => {
  [preview, stage] = await Promise.all([
    servePreview('out/preview-accessibility'),
    openStage({ scenario: 'faithful' }),
  ]);
  page = await stage.session.openPage(preview.address);
  media = await page.createCDPSession();
});
afterAll(async () => {
  await stage?.close();
  preview?.close();
});

describe.each(SURFACES)('the $surface', ({ surface, width, names }) => {
  beforeAll(async () => {
    await page.setViewport({ width, height: 900 });
    await page.goto(`${preview.address}/?page=${surface}&state=${names[0]}`);
  });

  test.each(names.filter((name) => name !== ENDLESS))(
    '%s passes axe, light, dark and in forced colours',
    async (name) => {
      await showState(page, `page=${surface}&state=${name}&open=2`);
      for (const [scheme, features] of Object.entries(SCHEMES)) {
        await media.send('Emulation.setEmulatedMedia', { features });
        const rules = scheme === 'light' ? undefined : ['color-contrast']; // the others do not look at colours
        expect(await auditAccessibility(page, rules), scheme).toEqual([]);
      }
    },
  );
});
