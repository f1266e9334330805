import type { Stage } from './stage.ts';

/** All that the extension keeps, read through a page of it that asks the worker nothing. */
export async function readStorage(stage: Stage): Promise<Readonly<Record<string, unknown>>> {
  const backstage = await stage.backstage();
  return JSON.parse(await backstage.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null))));
}
