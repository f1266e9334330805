import { browser } from '../browser/browser.ts';
import type { Words } from '../core/policy/languages/language.ts';

/** The words of all languages of the reader, which come from a file of the extension. */
export async function loadWords(): Promise<readonly Words[]> {
  const file = await fetch(browser.runtime.getURL('policy-words.json'));
  return (await file.json()) as readonly Words[];
}
