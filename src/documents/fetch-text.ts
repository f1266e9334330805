import type { PolicyFailure } from '../core/policy/policy.ts';
import { readBytes } from './bytes/read-bytes.ts';
import { decodeText } from './decode-text.ts';

/** A policy page has some tens of kilobytes; a larger page than this is not read. */
const MAX_BYTES = 2_000_000;
const TIMEOUT_SECONDS = 15;
const MAX_REDIRECTS = 5;

interface Page {
  readonly ok: true;
  readonly url: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

interface Failed {
  readonly ok: false;
  readonly url: string;
  readonly failure: PolicyFailure;
  /** Where it redirects to on another host; null when it does not, or when that cannot be told. */
  readonly elsewhere: string | null;
}

export type Fetched = (Omit<Page, 'bytes'> & { readonly text: string }) | Failed;

/**
 * Where a response redirects to: its Location header, which browsers hide from scripts (an extension
 * learns it elsewhere). Null when that cannot be told.
 */
export type RedirectOf = (response: Response, url: string) => string | null | Promise<string | null>;

const locationHeader: RedirectOf = (response) => response.headers.get('location');

/** Gets a page as text. */
export async function fetchText(address: string, redirectOf: RedirectOf = locationHeader): Promise<Fetched> {
  const fetched = await fetchBytes(address, redirectOf, TEXT);
  if (!fetched.ok) return fetched;
  const { bytes, ...page } = fetched;
  return { ...page, text: decodeText(bytes, page.contentType) };
}

const TEXT = /^(text\/|application\/xhtml)/i;
/** What a policy may be on the web. */
const TEXT_OR_PDF = /^(text\/|application\/(xhtml|pdf|octet-stream))/i;

/**
 * Gets a document, without credentials and within limits of size and time. A redirect to another host is not followed.
 * @param types the media types that are taken; a document without one is taken, too
 */
export async function fetchBytes(
  address: string,
  redirectOf: RedirectOf = locationHeader,
  types: RegExp = TEXT_OR_PDF,
): Promise<Page | Failed> {
  const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  let url = address;
  const fail = (failure: PolicyFailure, elsewhere: string | null = null) =>
    ({ ok: false, url, failure, elsewhere }) as const;
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const response = await fetch(url, { credentials: 'omit', cache: 'no-store', redirect: 'manual', signal });
      if (!isRedirect(response)) return await readResponse(response, url, types);
      abandon(response);
      const location = await redirectOf(response, url);
      if (location === null || !URL.canParse(location, url)) return fail({ kind: 'redirects' });
      const next = new URL(location, url);
      if (LOG_IN.test(next.pathname)) return fail({ kind: 'log-in' });
      if (next.hostname !== new URL(url).hostname) return fail({ kind: 'elsewhere' }, next.href);
      next.hash = ''; // no part of a request: the browser names the address without it
      url = next.href;
    }
    return fail({ kind: 'redirects' });
  } catch (error) {
    if (signal.aborted) return fail({ kind: 'timed-out', seconds: TIMEOUT_SECONDS });
    if (error instanceof TypeError) return fail({ kind: 'unreachable' }); // fetch's only other failure
    throw error;
  }
}

const LOG_IN = /\/(log-?in|sign-?in|sso|saml)\b/i;

/** @see Fetch §2.2.6 (opaque-redirect filtered response), and Node, which shows the status */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

async function readResponse(response: Response, url: string, types: RegExp): Promise<Page | Failed> {
  const contentType = response.headers.get('content-type') ?? '';
  const fail = (failure: PolicyFailure): Failed => {
    abandon(response);
    return { ok: false, url, failure, elsewhere: null };
  };
  if (!response.ok) return fail({ kind: 'status', status: response.status });
  if (contentType !== '' && !types.test(contentType)) return fail({ kind: 'not-text', contentType });
  const bytes = response.body ? await readBytes(response.body, MAX_BYTES) : new Uint8Array();
  if (bytes === null) return fail({ kind: 'too-large', limitBytes: MAX_BYTES });
  return { ok: true, url, bytes, contentType };
}

/** Drops the rest of a response, which may have ended by itself. */
function abandon({ body }: Response): void {
  body?.cancel().catch(() => undefined);
}
