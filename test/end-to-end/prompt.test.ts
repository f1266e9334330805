import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { readStorage } from './harness/read-storage.ts';
import { pressToolbarButton, type RealPopup } from './harness/real-popup.ts';
import { openScreen, type Screen } from './harness/screen.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** Chromium's real question, with a real keyboard: it closes the popup, and the worker does the rest. */
let screen: Screen;
let stage: Stage;
beforeAll(async () => {
  screen = await openScreen();
  stage = await openStage({ scenario: 'drifting', headless: false });
});
afterEach(() => stage.closePages());
afterAll(async () => {
  await stage?.close();
  await screen?.close();
});

const offer = async () => {
  const page = await stage.visit('/pages/home/', hosts.custom);
  const popup = await pressToolbarButton(stage, page);
  await expect.poll(popup.text).toContain('Inspect this portal');
  return { page, popup };
};

/** Presses the button, and waits for the question. */
const ask = async ({ page }: RealPopup, press: () => Promise<void>) => {
  const closed = new Promise((resolve) => page?.once('close', resolve));
  await press();
  await closed;
  await screen.still();
};

test('no: nothing is kept, and the next popup offers it again', async () => {
  const { page, popup } = await offer();
  await ask(popup, () => popup.press('.action'));
  await screen.press('Escape');
  await screen.still();
  const next = await pressToolbarButton(stage, page);
  await expect.poll(next.text).toContain('Inspect this portal');
  expect(await readStorage(stage)).toEqual({});
});

test('yes: the popup is gone, and the next one shows the report', async () => {
  const { page, popup } = await offer();
  await ask(popup, () => popup.press('.action'));
  await screen.press('Tab', 'Return');
  const again = () => readStorage(stage);
  await expect.poll(async () => Object.keys(await again())).toContain(`policy/0/${hosts.custom}/en`);
  await screen.still();
  const next = await pressToolbarButton(stage, page);
  await expect.poll(next.text).toContain('1 of 4 cookies does not match.');
  await expect.poll(next.text).toContain('Opendatasoft portal (it has the platform’s menu)');
});
