import { LIFETIME_CAP } from '../../../src/core/cookie/lifetime.ts';
import { refusalOf } from '../../../src/core/cookie/refusal.ts';
import { toSetCookieLine } from '../../../src/core/cookie/to-set-cookie-line.ts';
import type { UserAgent } from '../../../src/core/cookie/user-agent.ts';
import { whereWritten } from '../../../src/core/journal/write-claim.ts';
import { cookie, header, setCookieLine } from '../facts.ts';

const DAY = 86_400;

/**
 * A cookie in words: name, domain with a dot where it is not the host's alone, path, lifetime, flags. Lifetimes are
 * rounded to tens of seconds: a line is read a moment before or after it is said to be sent.
 * @param at when the line was sent, in ms since the Unix epoch
 */
export function keptText(kept: ReturnType<typeof cookie>, at: number): string {
  const { name, hostOnly, domain, path, expiresAt, sameSite } = kept;
  const flags = [kept.secure && 'Secure', kept.httpOnly && 'HttpOnly', kept.partitionKey && 'Partitioned'];
  const short = (text: string) => text.replace(/(.)\1{60,}/g, '$1$1$1');
  return [
    short(name),
    `${hostOnly ? '' : '.'}${domain}`,
    short(path),
    lifetimeText(expiresAt, at),
    ...flags.filter(Boolean),
    ...(sameSite === 'unspecified' ? [] : [sameSite]),
  ].join(', ');
}

function lifetimeText(expiresAt: number | null, at: number): string {
  if (expiresAt === null) return 'session';
  const seconds = Math.round((expiresAt - at) / 10_000) * 10;
  if (seconds >= LIFETIME_CAP) return '400 days';
  return seconds > DAY ? new Date(expiresAt).toISOString() : `${seconds} s`;
}

/**
 * What we say that a browser keeps of a line, as `keptText` writes it.
 * @param url the address that sends the line, as the top-level page
 * @returns null when it refuses the line
 */
export function keptOf(
  text: string,
  url: URL,
  at: number,
  userAgent: UserAgent,
  site: string | null = null,
): string | null {
  const line = toSetCookieLine(text, userAgent, url.hostname);
  const context = { at, url, pageHost: url.hostname, site, byScript: false, byNavigation: true };
  const refusal = refusalOf(line, { ...context, overHttpOnly: false, overSecure: false, userAgent });
  if (refusal.certain || refusal.kind === 'public-suffix') return null;
  const { maxAge, expires, secure, httpOnly, sameSite, partitioned } = line;
  const where = whereWritten({ ...header(), line: setCookieLine(line) } as never, url);
  const partitionKey = partitioned ? { topLevelSite: url.origin, hasCrossSiteAncestor: false } : null;
  const expiresAt = maxAge === null ? expires : at + maxAge * 1000;
  return keptText(cookie({ ...where, secure, httpOnly, sameSite, partitionKey, expiresAt }), at);
}
