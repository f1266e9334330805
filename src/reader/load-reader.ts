import { policyReader, type ReadPolicy } from '../core/policy/policy-reader.ts';
import type { Words } from '../core/policy/words/words.ts';
import { browser } from '../extension/browser.ts';

/** The reader of policies with the words of all its languages, which come from a file of the extension. */
export async function loadReader(): Promise<ReadPolicy> {
  const file = await fetch(browser.runtime.getURL('policy-words.json'));
  return policyReader((await file.json()) as readonly Words[]);
}
