import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import { askReport } from './harness/ask-report.ts';
import { EXTENSION } from './harness/get-ready.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readPopup } from './harness/read-popup.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** Chooses no link, and never ends reading. */
const ENDLESS = `addEventListener('message', ({ data }) => {
  if (data.kind === 'choose-link') postMessage({ kind: 'answer', value: { own: null, elsewhere: null } });
  else for (;;);
});`;
const SLOW = 'The page of the cookie policy was found, but reading it took too long and was stopped.';

describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  let folder: string;
  let stage: Stage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'endless-'));
    await cp(EXTENSION, folder, { recursive: true });
    await writeFile(join(folder, 'reader', 'thread.js'), ENDLESS);
    stage = await openStage({ scenario: 'faithful', kind, extensionDir: folder });
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a reading without end is ended, says so, and keeps the popup from nothing', async () => {
    const portal = await stage.visit('/');
    const popup = await openPopupPage(stage, portal);
    // Meanwhile it lists the cookies, and answers.
    await popup.waitForSelector('.row');
    expect((await readPopup(popup)).text).not.toContain(SLOW);
    // Two addresses are tried, for five seconds each.
    await expect.poll(async () => (await readPopup(popup)).text, { timeout: 40_000 }).toContain(SLOW);
    expect((await askReport(popup)).policy).toMatchObject({
      kind: 'standard',
      because: { kind: 'not-found', failure: { kind: 'reader-too-slow' } },
    });
    await keepScreenshot(popup, `${kind}-reader-too-slow`);
  });
});
