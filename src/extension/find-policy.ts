import type { FoundPolicy } from '../core/policy/policy.ts';
import { readPolicy } from '../core/policy/read-policy.ts';
import { fetchText } from '../web/fetch-text.ts';

/** Where portals publish it. */
const PATHS = ['/terms/cookies-policy/', '/terms/cookies-information'];

/**
 * Reads a portal's cookie policy in a language: the only request this extension makes.
 * @param origin scheme, host and port
 * @param language BCP 47 primary tag; the portal answers in its default when it has no such text
 */
export async function findPolicy(origin: string, language: string): Promise<FoundPolicy> {
  let first: FoundPolicy | null = null;
  for (const path of PATHS) {
    const found = await readAt(`${origin}${path}?flg=${language}`);
    if (found.kind !== 'not-found' || found.failure.kind !== 'status' || found.failure.status !== 404) return found;
    first ??= found;
  }
  return first ?? { kind: 'not-found', url: origin, readAt: Date.now(), failure: { kind: 'status', status: 404 } };
}

async function readAt(address: string): Promise<FoundPolicy> {
  const fetched = await fetchText(address);
  const source = { url: fetched.url, readAt: Date.now() };
  if (!fetched.ok) return { kind: 'not-found', ...source, failure: fetched.failure };
  const { text: _, ...document } = readPolicy(fetched.text, /html/i.test(fetched.contentType) ? 'html' : undefined);
  return document.declarations.length > 0
    ? { kind: 'read', ...source, ...document }
    : { kind: 'unreadable', ...source, language: document.language };
}
