import { policyReader, type ReadPolicy } from '../core/policy/policy-reader.ts';
import type { Words } from '../core/policy/words/words.ts';
import { browser } from './browser.ts';

/**
 * The reader of policies with the words of all its languages. They come from a file of the extension
 * (no request leaves the browser), and only when there is a policy to read: a worker that wakes for a
 * cookie does without them.
 */
export async function loadReader(): Promise<ReadPolicy> {
  const file = await fetch(browser.runtime.getURL('policy-words.json'));
  return policyReader((await file.json()) as readonly Words[]);
}
