import type { PolicyFailure } from '../core/policy/policy.ts';

/** A policy page is some tens of kilobytes; what is larger is not read. */
const LIMIT_BYTES = 2_000_000;
const LIMIT_SECONDS = 15;

export type Fetched =
  | { readonly ok: true; readonly url: string; readonly text: string; readonly contentType: string }
  | { readonly ok: false; readonly url: string; readonly failure: PolicyFailure };

/** Gets a page as text: without credentials, within a limit of size and time. */
export async function fetchText(url: string): Promise<Fetched> {
  const signal = AbortSignal.timeout(LIMIT_SECONDS * 1000);
  try {
    const response = await fetch(url, { credentials: 'omit', cache: 'no-store', signal });
    const contentType = response.headers.get('content-type') ?? '';
    const fail = (failure: PolicyFailure): Fetched => {
      response.body?.cancel().catch(() => undefined); // it may have ended by itself
      return { ok: false, url: response.url, failure };
    };
    if (response.redirected && isLogIn(response.url)) return fail({ kind: 'log-in' });
    if (new URL(response.url).hostname !== new URL(url).hostname) return fail({ kind: 'elsewhere' });
    if (!response.ok) return fail({ kind: 'status', status: response.status });
    if (contentType !== '' && !/^(text\/|application\/xhtml)/i.test(contentType))
      return fail({ kind: 'not-text', contentType });
    const bytes = await readBytes(response);
    if (bytes === null) return fail({ kind: 'too-large', limitBytes: LIMIT_BYTES });
    return { ok: true, url: response.url, text: decode(bytes, contentType), contentType };
  } catch (error) {
    if (signal.aborted) return { ok: false, url, failure: { kind: 'timed-out', seconds: LIMIT_SECONDS } };
    if (!(error instanceof TypeError)) throw error; // fetch's only other failure
    return { ok: false, url, failure: { kind: (await redirects(url)) ? 'elsewhere' : 'unreachable' } };
  }
}

/** Whether an address that could not be followed leads elsewhere: to a host that we may not read. */
async function redirects(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(LIMIT_SECONDS * 1000);
  const response = await fetch(url, { credentials: 'omit', redirect: 'manual', signal }).catch(() => null);
  response?.body?.cancel().catch(() => undefined);
  return response?.type === 'opaqueredirect' || (response !== null && response.status >= 300 && response.status < 400);
}

function isLogIn(url: string): boolean {
  return /\/(log-?in|sign-?in|sso|saml)\b/i.test(new URL(url).pathname);
}

/** @returns null when the body is over the limit */
async function readBytes({ body }: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > LIMIT_BYTES) {
      await reader?.cancel();
      return null;
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** In the charset that the server or the page names, unless the bytes say that it is wrong. */
function decode(bytes: Uint8Array<ArrayBuffer>, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  for (const charset of [named, 'utf-8']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {} // unknown name, or bytes that are not of this charset
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
