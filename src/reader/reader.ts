import type { PolicyDocument } from '../core/policy/policy.ts';
import { browser } from '../extension/browser.ts';
import { isReadRequest, type ReadRequest } from '../extension/read-request.ts';
import { loadReader } from './load-reader.ts';

// Chromium opens reader.html for this and asks by message; Firefox's background page imports this module.
browser.runtime.onMessage.addListener((message: unknown) => (isReadRequest(message) ? read(message) : undefined));

/** Reads a policy document. */
export async function read({ text, format }: ReadRequest): Promise<PolicyDocument> {
  const readPolicy = await loadReader();
  return readPolicy(text, format ?? undefined);
}
