import { parseSetCookie } from 'cookie';
import type { WebRequest } from 'webextension-polyfill';
import type { SetCookieLine } from '../core/journal/event.ts';

/**
 * The Set-Cookie lines of a response, without their values. Firefox joins them with line feeds.
 * @see RFC 6265bis §5.6, whose parsing steps the library follows
 */
export function toSetCookieLines(headers: WebRequest.HttpHeaders): readonly SetCookieLine[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value, binaryValue }) => (value ?? String.fromCharCode(...(binaryValue ?? []))).split('\n'))
    .filter((line) => line.trim() !== '')
    .map(toSetCookieLine);
}

/** As browsers write it: in lower case, and in Punycode. @see RFC 6265bis §5.1.2 */
function toHost(domain: string): string | null {
  const address = `http://${domain}/`;
  return domain !== '' && URL.canParse(address) ? new URL(address).hostname : null;
}

function toSetCookieLine(line: string): SetCookieLine {
  const parsed = parseSetCookie(line, { decode: () => '' });
  return {
    name: parsed.name,
    domain: toHost(parsed.domain?.replace(/^\./, '') ?? ''),
    path: parsed.path?.startsWith('/') ? parsed.path : null,
    secure: parsed.secure ?? false,
    httpOnly: parsed.httpOnly ?? false,
    sameSite: typeof parsed.sameSite === 'string' ? parsed.sameSite : 'unspecified',
    partitioned: parsed.partitioned ?? false,
    maxAge: parsed.maxAge ?? null,
    expires: parsed.expires?.getTime() ?? null,
  };
}
