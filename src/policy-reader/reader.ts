import { browser } from '../browser/browser.ts';
import { createPolicyReader } from '../core/policy/create-policy-reader.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { isReadRequest, type ReadAnswers, type ReadRequest } from './read-request.ts';

// Chromium opens reader.html for this and asks by message; Firefox's background page imports this module.
browser.runtime.onMessage.addListener((message: unknown) => (isReadRequest(message) ? answer(message) : undefined));

/** Answers one request of the worker. */
export async function answer(request: ReadRequest): Promise<ReadAnswers[ReadRequest['kind']]> {
  if (request.kind === 'registrable-domain') {
    const { getDomain } = await import('tldts'); // large, and rarely needed
    return getDomain(request.host, { allowPrivateDomains: true }) ?? request.host;
  }
  const { read, chooseLink } = createPolicyReader(await loadKnowledge());
  return request.kind === 'read-document'
    ? read(request.text, request.format, request.observed)
    : chooseLink(request.links, request.page);
}
