import { browser } from '../../browser/browser.ts';
import type { WatchTarget } from '../../browser/watch.ts';
import { withoutQuery } from '../../core/web-address.ts';
import { markupIn } from '../tabs/markup-in.ts';
import { ReadingTooLong } from './ask-reader.ts';
import { observedNames } from './observed-names.ts';
import { storeChosenPolicy } from './store-policy.ts';
import { toFoundPolicy } from './to-found-policy.ts';

/** Holds a portal against the page in a tab. @returns false when that page cannot be looked at */
export async function choosePage(target: WatchTarget, tabId: number): Promise<boolean> {
  const [{ url }, markup] = await Promise.all([browser.tabs.get(tabId), markupIn(tabId)]);
  if (url === undefined || markup === null) return false;
  const source = { kind: 'chosen-page', url: withoutQuery(url) } as const;
  await storeChosenPolicy(target, await toFoundPolicy(source, markup, 'html', await observedNames(target)));
  return true;
}

interface ChosenFile {
  readonly name: string;
  /** What was read of the file. */
  readonly text: string;
  /** Null where only the text itself can tell. */
  readonly format: 'html' | 'text' | null;
}

/** Holds a portal against a file. @returns false when reading it takes too long */
export async function chooseFile(target: WatchTarget, { name, text, format }: ChosenFile): Promise<boolean> {
  const source = { kind: 'chosen-file', name } as const;
  try {
    await storeChosenPolicy(target, await toFoundPolicy(source, text, format, await observedNames(target)));
    return true;
  } catch (error) {
    if (error instanceof ReadingTooLong) return false;
    throw error;
  }
}
