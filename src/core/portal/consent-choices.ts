import { domainMatches } from '../cookie/domain-match.ts';
import type { CookieIdentity } from '../cookie/identity.ts';

/** What the visitor decided in the consent banner, by tool. */
export type ConsentChoices = Readonly<Record<string, boolean>>;

/** The platform's cookie that holds what the visitor decided in the banner. */
export const CONSENT_COOKIE = 'cookies_preferences';

/** What the name of a tool looks like; anything else may be personal. */
const TOOL = /^[a-z][a-z_]{0,30}$/;
const MOST_TOOLS = 30;

/** Whether a cookie holds the choices made on this portal, and not those of one that it embeds. */
export function isConsentCookie(host: string, cookie: CookieIdentity): boolean {
  return cookie.name === CONSENT_COOKIE && cookie.partitionKey === null && domainMatches(host, cookie);
}

/**
 * The booleans inside the value of `cookies_preferences`; all else in it is dropped.
 * Two writings are known: URL-encoded JSON, and JSON in Python's cookie quoting (octal escapes).
 * @returns in order of name, so that the same choices are equal; an empty record when the value is of neither writing:
 * a choice was made, unreadable for us
 */
export function consentChoices(value: string): ConsentChoices {
  for (const decode of [decodeUrl, decodePython]) {
    const parsed = parseJson(decode(value));
    if (parsed !== null && typeof parsed === 'object') {
      return Object.fromEntries(
        Object.entries(parsed)
          .filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean' && TOOL.test(entry[0]))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .slice(0, MOST_TOOLS),
      );
    }
  }
  return {};
}

function decodeUrl(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // a lone % : not URL-encoded
  }
}

/** @see Python's http.cookies: `_unquote` */
function decodePython(value: string): string {
  return value
    .replace(/^"|"$/g, '')
    .replace(/\\(?:([0-3][0-7]{2})|(.))/g, (_, octal: string | undefined, char: string) =>
      octal === undefined ? char : String.fromCharCode(Number.parseInt(octal, 8)),
    );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
