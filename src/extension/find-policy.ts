import type { PolicyLinks } from '../core/policy/choose-policy-link.ts';
import type { FoundPolicy } from '../core/policy/policy.ts';
import { fetchText } from '../web/fetch-text.ts';
import { ownRedirect } from './own-redirects.ts';
import { toFoundPolicy } from './to-found-policy.ts';

/**
 * Reads a portal's cookie policy: where its pages link to, where portals keep it, or where some older
 * ones do. These are the only requests that the extension makes unasked.
 * @param origin scheme, host and port
 * @param language BCP 47 primary tag; the portal answers in its default when it has no such text
 */
export async function findPolicy(origin: string, language: string, links: PolicyLinks): Promise<FoundPolicy> {
  const addresses = [links.own, '/terms/cookies-policy/', '/terms/cookies-information'].flatMap((path) =>
    path === null ? [] : [inLanguage(new URL(path, origin), language)],
  );
  let found: FoundPolicy | null = null;
  for (const address of new Set(addresses)) {
    const next = await readPolicyAt(address);
    if (found === null || rank(next) > rank(found)) found = next;
    if (rank(next) > UNREADABLE) break;
  }
  if (found === null) throw new Error('A policy has at least one usual address.');
  const { elsewhere } = links;
  if (elsewhere === null) return found;
  return found.kind === 'not-found' && rank(found) === MISSING
    ? { ...found, failure: { kind: 'elsewhere' }, elsewhere }
    : { ...found, elsewhere };
}

/** Reads the policy at one address, and follows it nowhere else. */
export async function readPolicyAt(address: string): Promise<FoundPolicy> {
  const fetched = await fetchText(address, (_, url) => ownRedirect(url));
  const source = { kind: 'fetched', url: withoutLanguage(fetched.url) } as const;
  if (fetched.ok) return toFoundPolicy(source, fetched.text, /html/i.test(fetched.contentType) ? 'html' : null);
  const { failure, elsewhere } = fetched;
  return { kind: 'not-found', source, readAt: Date.now(), failure, elsewhere };
}

const [MISSING, UNREADABLE] = [0, 1];

/** How much an answer tells; a log-in or an error is an answer about the policy, and ends the search. */
function rank(found: FoundPolicy): number {
  if (found.kind !== 'not-found') return found.kind === 'read' ? 3 : UNREADABLE;
  const { failure } = found;
  return failure.kind === 'status' && [404, 410].includes(failure.status) ? MISSING : 2;
}

/** The platform shows any of its pages in the language that `flg` names. */
function inLanguage(url: URL, language: string): string {
  url.searchParams.set('flg', language);
  url.hash = '';
  return url.href;
}

function withoutLanguage(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('flg');
  return url.href;
}
