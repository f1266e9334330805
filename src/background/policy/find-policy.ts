import { stayAwake } from '../../browser/stay-awake.ts';
import type { PolicyLinks } from '../../core/policy/choose-policy-link.ts';
import type { FoundPolicy } from '../../core/policy/policy.ts';
import { fetchText } from '../../documents/fetch-text.ts';
import { ReadingTooLong } from './ask-reader.ts';
import { ownRedirect } from './own-redirects.ts';
import { toFoundPolicy } from './to-found-policy.ts';

/**
 * Reads a portal's cookie policy: at the address that its pages link to, at the usual one, or at the one of older
 * portals.
 * @param origin scheme, host and port
 * @param language BCP 47 primary tag; the portal answers in its default when it has no such text
 * @param observed names of cookies that the browser holds of the portal
 * @returns the first policy that declares something; else the answer that tells most
 */
export async function findPolicy(
  origin: string,
  language: string,
  links: PolicyLinks,
  observed: readonly string[],
): Promise<FoundPolicy> {
  const addresses = [links.own, '/terms/cookies-policy/', '/terms/cookies-information'].flatMap((path) =>
    path === null ? [] : [inLanguage(new URL(path, origin), language)],
  );
  let best: FoundPolicy | null = null;
  for (const address of new Set(addresses)) {
    const found = await readPolicyAt(address, observed);
    if (best === null || rank(found) > rank(best)) best = found;
    if (found.kind === 'read') break;
    await stayAwake();
  }
  if (best === null) throw new Error('A policy has at least one usual address.');
  const elsewhere = links.elsewhere === null ? best.elsewhere : { url: links.elsewhere, failure: null };
  const isMissing = rank(best) === MISSING && elsewhere !== null;
  return best.kind === 'not-found' && isMissing
    ? { ...best, failure: { kind: 'elsewhere' }, elsewhere }
    : { ...best, elsewhere };
}

/** Reads the policy at one address, and follows it nowhere else. */
export async function readPolicyAt(address: string, observed: readonly string[]): Promise<FoundPolicy> {
  const fetched = await fetchText(address, (_, url) => ownRedirect(url));
  const source = { kind: 'fetched', url: withoutLanguage(fetched.url) } as const;
  const notFound = { kind: 'not-found', source, readAt: Date.now(), elsewhere: null } as const;
  if (!fetched.ok) {
    const { failure, elsewhere } = fetched;
    return { ...notFound, failure, elsewhere: elsewhere === null ? null : { url: elsewhere, failure: null } };
  }
  try {
    return await toFoundPolicy(source, fetched.text, /html/i.test(fetched.contentType) ? 'html' : null, observed);
  } catch (error) {
    console.warn(error);
    return { ...notFound, failure: { kind: error instanceof ReadingTooLong ? 'reader-too-slow' : 'reader-failed' } };
  }
}

const [MISSING, FAILED] = [0, 1];

/** How much an answer tells. */
function rank(found: FoundPolicy): number {
  if (found.kind === 'read') return 3;
  if (found.kind === 'unreadable') return 2;
  const { failure } = found;
  return failure.kind === 'status' && [404, 410].includes(failure.status) ? MISSING : FAILED;
}

/** The address of a page in a language: the platform's parameter `flg` names it. */
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
