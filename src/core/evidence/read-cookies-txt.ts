import type { EvidenceContext, ReadEvidence } from './evidence.ts';
import { type HeldCookie, heldEvidence, heldSchema, toJournal } from './held-cookies.ts';
import { parseAll } from './parse.ts';

const HTTP_ONLY = '#HttpOnly_';
/** In seconds. A session's end is 0 in what curl and extensions write, nothing in Python's `MozillaCookieJar`, -1 in what drivers hand over. */
const EXPIRES = /^(?:-?\d+(?:\.\d+)?)?$/;
/** Cookie-Editor 1.13 gives a cookie that ends with the session a day. */
const WITHOUT_SESSIONS = /^# .*Cookie-Editor/m;

/**
 * Reads Netscape's cookies.txt: seven columns parted by tabs.
 * @see curl, "HTTP Cookies", "Cookie file format"
 */
export function readCookiesTxt(text: string, { url, writtenAt }: EvidenceContext): ReadEvidence | null {
  const lines = text.split(/\r?\n/).filter((line) => !isComment(line));
  const cookies = lines.flatMap(cookiesIn);
  if (cookies.length === 0) {
    if (!/^# (?:Netscape )?HTTP Cookie File/i.test(text)) return null;
    return { ok: false, failure: lines.length === 0 ? 'without-cookies' : 'damaged' };
  }
  if (WITHOUT_SESSIONS.test(text)) return { ok: false, failure: 'sessions-lost' };
  if (url === null) return { ok: false, failure: 'no-page' };
  return heldEvidence('netscape', url, toJournal(cookies, url, writtenAt), lines.length - cookies.length);
}

const isComment = (line: string): boolean =>
  line.trim() === '' || (line.trimStart().startsWith('#') && !line.startsWith(HTTP_ONLY));

/** The cookie of a line; none where the columns are others. */
function cookiesIn(line: string): readonly HeldCookie[] {
  const httpOnly = line.startsWith(HTTP_ONLY);
  const columns = (httpOnly ? line.slice(HTTP_ONLY.length) : line).split('\t');
  const [domain, below, path, secure, expires, name, ...value] = columns;
  if (!domain || !/^(?:TRUE|FALSE)$/i.test(below ?? '') || !path?.startsWith('/')) return [];
  if (!/^(?:TRUE|FALSE)$/i.test(secure ?? '') || !EXPIRES.test(expires ?? '') || name === undefined) return [];
  return parseAll(heldSchema, [
    {
      name,
      value: value.join('\t'),
      domain,
      path,
      hostOnly: below?.toUpperCase() === 'FALSE',
      expires: Number(expires),
      httpOnly,
      secure: secure?.toUpperCase() === 'TRUE',
    },
  ]);
}
