import { browser } from './browser.ts';

/** How the reader set up the columns of the report page's table of cookies. */
export interface ColumnSetup {
  /** Null while the room decides which columns there are. */
  readonly hidden: readonly string[] | null;
  /** How wide columns were made, in px. */
  readonly widths: Readonly<Record<string, number>>;
}

const KEY = 'columns';

/** What was kept since the browser began; empty when nothing was. */
export async function readColumnSetup(): Promise<Partial<ColumnSetup>> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  return Object(kept);
}

export const keepColumnSetup = (setup: ColumnSetup): Promise<void> => browser.storage.session.set({ [KEY]: setup });
