import { browser } from '../browser/browser.ts';
import type { Knowledge } from '../core/policy/lexicon/knowledge.ts';

/** What the reader knows comes from a file of the extension, which its build wrote. */
export async function loadKnowledge(): Promise<Knowledge> {
  const file = await fetch(browser.runtime.getURL('policy-knowledge.json'));
  return (await file.json()) as Knowledge;
}
