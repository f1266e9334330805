import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

const FOLDER = 'artifacts/screenshots';

/** Keeps a picture for people to look at; it is compared with nothing, and not committed. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
