import { parseCookieDate } from './cookie-date.ts';
import type { SetCookieLine } from './set-cookie-line.ts';
import { toSetCookieLine } from './to-set-cookie-line.ts';
import type { UserAgent } from './user-agent.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads the Set-Cookie lines of a response, without their values. Firefox joins the lines with line feeds.
 * @param at when the response arrived, in ms since the Unix epoch: browsers hold Expires against the server's clock, which
 * its Date tells (Chromium 150 and Firefox 153); null when that is not known
 * @param host who sent it
 */
export function toSetCookieLines(
  headers: readonly Header[],
  at: number | null,
  userAgent: UserAgent | null,
  host = '',
): readonly SetCookieLine[] {
  const date = parseCookieDate(headers.find(({ name }) => name.toLowerCase() === 'date')?.value ?? '');
  const ahead = date === null || at === null ? 0 : at - date;
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value.split('\n'))
    .filter((line) => line.trim() !== '')
    .map((text) => {
      const line = toSetCookieLine(text, userAgent, host);
      return line.expires === null ? line : { ...line, expires: line.expires + ahead };
    });
}
