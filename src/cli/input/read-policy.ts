import { basename } from 'node:path';
import { createPolicyReader } from '../../core/policy/create-policy-reader.ts';
import type { FoundPolicy } from '../../core/policy/policy.ts';
import { digest } from '../../documents/digest.ts';
import { policyKnowledge } from '../knowledge/policy-knowledge.ts';
import { readDocument } from './read-document.ts';

/**
 * Reads the policy that a portal is held against.
 * @param source a file, an address, or `-` for standard input
 * @param observed names of cookies that were seen
 * @throws Failure when there is nothing to read
 */
export async function readPolicy(source: string, observed: readonly string[]): Promise<FoundPolicy> {
  const { text, kind } = await readDocument(source);
  const document = createPolicyReader(policyKnowledge)(text, kind, observed);
  return {
    kind: document.declarations.length > 0 ? 'read' : 'unreadable',
    source: /^https?:/i.test(source)
      ? { kind: 'fetched', url: source }
      : { kind: 'chosen-file', name: basename(source) },
    readAt: Date.now(),
    elsewhere: null,
    digest: await digest(document.text),
    ...document,
  };
}
