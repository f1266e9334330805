import type { FoundPolicy } from '../core/policy/policy.ts';
import { fetchText } from '../web/fetch-text.ts';
import { loadReader } from './load-reader.ts';
import { ownRedirect } from './own-redirects.ts';
import { withoutQuery } from './without-query.ts';

/**
 * Reads a portal's cookie policy in a language: the only request this extension makes, at the place
 * where portals keep it, or else at the one where some older ones do.
 * @param origin scheme, host and port
 * @param language BCP 47 primary tag; the portal answers in its default when it has no such text
 */
export async function findPolicy(origin: string, language: string): Promise<FoundPolicy> {
  const usual = await readAt(`${origin}/terms/cookies-policy/?flg=${language}`);
  if (!isMissing(usual)) return usual;
  const older = await readAt(`${origin}/terms/cookies-information?flg=${language}`);
  return isMissing(older) ? usual : older;
}

function isMissing(found: FoundPolicy): boolean {
  return found.kind === 'not-found' && found.failure.kind === 'status' && [404, 410].includes(found.failure.status);
}

async function readAt(address: string): Promise<FoundPolicy> {
  const fetched = await fetchText(address, (_, url) => ownRedirect(url));
  const source = { url: withoutQuery(fetched.url), readAt: Date.now() };
  if (!fetched.ok) return { kind: 'not-found', ...source, failure: fetched.failure };
  const readPolicy = await loadReader();
  const { text: _, ...document } = readPolicy(fetched.text, /html/i.test(fetched.contentType) ? 'html' : undefined);
  return document.declarations.length > 0
    ? { kind: 'read', ...source, ...document }
    : { kind: 'unreadable', ...source, language: document.language };
}
