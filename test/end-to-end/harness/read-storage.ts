import type { Stage } from './stage.ts';

/** All that the extension keeps, read through a page of it that asks the worker nothing. */
export async function readStorage({ session }: Stage): Promise<Readonly<Record<string, unknown>>> {
  const page = await session.openExtensionPage('options/options.html');
  const stored = await page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  await page.close();
  return JSON.parse(stored);
}
