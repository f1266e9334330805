import type { WebRequest } from 'webextension-polyfill';
import { initiatorOf } from './page-host.ts';

/** Requests that are made by CORS, which keeps the cookies of another origin out unless both sides want them. */
const BY_CORS: ReadonlySet<string> = new Set(['font', 'xmlhttprequest']);
/** Requests that are made by CORS when the element asks for it: the answer then allows the page's origin. */
const BY_CORS_IF_ASKED: ReadonlySet<string> = new Set(['script', 'stylesheet']);

/**
 * Whether another origin was probably asked without cookies: its answer does not allow them.
 * @see Fetch §3.2.5 (CORS protocol and credentials)
 */
export function isWithoutCredentials(details: WebRequest.OnHeadersReceivedDetailsType): boolean {
  const initiator = initiatorOf(details);
  if (initiator === null || initiator === new URL(details.url).origin) return false;
  const header = (wanted: string) => details.responseHeaders?.find(({ name }) => name.toLowerCase() === wanted)?.value;
  if (header('access-control-allow-credentials') === 'true') return false;
  const allowsOrigin = header('access-control-allow-origin') !== undefined;
  return BY_CORS.has(details.type) || (BY_CORS_IF_ASKED.has(details.type) && allowsOrigin);
}
