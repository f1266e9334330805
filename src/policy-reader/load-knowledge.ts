import type { Knowledge } from '../core/policy/lexicon/knowledge.ts';

/** What the reader knows comes from a file of the extension, which its build wrote. A thread has no `runtime.getURL`. */
export async function loadKnowledge(): Promise<Knowledge> {
  const file = await fetch(new URL('/policy-knowledge.json', location.href));
  return (await file.json()) as Knowledge;
}
