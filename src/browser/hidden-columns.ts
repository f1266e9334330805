import { browser } from './browser.ts';

const KEY = 'hidden-columns';

/** The columns of the report page's table that the reader hides; null when nothing was chosen since the browser began. */
export async function readHiddenColumns(): Promise<readonly string[] | null> {
  const { [KEY]: hidden } = await browser.storage.session.get(KEY);
  return Array.isArray(hidden) ? hidden.map(String) : null;
}

export const keepHiddenColumns = (hidden: readonly string[] | null): Promise<void> =>
  hidden === null ? browser.storage.session.remove(KEY) : browser.storage.session.set({ [KEY]: [...hidden] });
