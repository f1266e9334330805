import { browser } from '../browser/browser.ts';
import { choosePolicyLink } from '../core/policy/choose-policy-link.ts';
import { use } from '../core/policy/lexicon/in-use.ts';
import { policyReader } from '../core/policy/policy-reader.ts';
import { loadWords } from './load-words.ts';
import { isReadRequest, type ReadAnswers, type ReadRequest } from './read-request.ts';

// Chromium opens reader.html for this and asks by message; Firefox's background page imports this module.
browser.runtime.onMessage.addListener((message: unknown) => (isReadRequest(message) ? answer(message) : undefined));

/** Answers one request of the worker. */
export async function answer(request: ReadRequest): Promise<ReadAnswers[ReadRequest['kind']]> {
  if (request.kind === 'registrable-domain') {
    const { getDomain } = await import('tldts'); // large, and rarely needed
    return getDomain(request.host, { allowPrivateDomains: true }) ?? request.host;
  }
  const words = await loadWords();
  if (request.kind === 'read-document') return policyReader(words)(request.text, request.format ?? undefined);
  use(words);
  return choosePolicyLink(request.links, request.page);
}
