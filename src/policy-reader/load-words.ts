import type { Words } from '../core/policy/words/words.ts';
import { browser } from '../extension/browser.ts';

/** The words of all languages of the reader, which come from a file of the extension. */
export async function loadWords(): Promise<readonly Words[]> {
  const file = await fetch(browser.runtime.getURL('policy-words.json'));
  return (await file.json()) as readonly Words[];
}
