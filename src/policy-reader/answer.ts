import { createLinkChooser } from '../core/policy/choose-policy-link.ts';
import { createPolicyReader } from '../core/policy/create-policy-reader.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { ReadAnswers, ReadRequest } from './read-request.ts';

/** Answers one request of the background. */
export async function answer(request: ReadRequest): Promise<ReadAnswers[ReadRequest['kind']]> {
  if (request.kind === 'registrable-domain') {
    const { getDomain } = await import('tldts'); // large, and rarely needed
    return getDomain(request.host, { allowPrivateDomains: true }) ?? request.host;
  }
  const knowledge = await loadKnowledge();
  return request.kind === 'read-document'
    ? createPolicyReader(knowledge)(request.text, request.format, request.observed)
    : createLinkChooser(knowledge)(request.links, request.page);
}
