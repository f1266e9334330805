import type { FoundPolicy, PolicySource } from '../../core/policy/policy.ts';
import { digest } from '../../documents/digest.ts';
import { askReader } from './ask-reader.ts';

/**
 * Reads a document, and notes its source, the moment and its digest with what it declares.
 * @param observed names of cookies that the browser holds of the portal
 */
export async function toFoundPolicy(
  source: PolicySource,
  document: string,
  format: 'html' | 'text' | null,
  observed: readonly string[],
): Promise<FoundPolicy> {
  const readAt = Date.now();
  const read = await askReader({ kind: 'read-document', text: document, format, observed });
  return {
    kind: read.declarations.length > 0 ? 'read' : 'unreadable',
    source,
    readAt,
    elsewhere: null,
    digest: await digest(read.text),
    ...read,
  };
}
