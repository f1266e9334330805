import { domainMatches } from '../cookie/domain-match.ts';
import type { CookieIdentity } from '../cookie/identity.ts';

/** What the visitor chose in the consent banner, by tool. */
export type ConsentChoices = Readonly<Record<string, boolean>>;

/** The platform notes this tool among the choices, though its banner does not ask about it. */
export const ALWAYS_ON = 'functional_cookies';

/** Whether choices accept something that the banner asks about. */
export const allowsAny = (choices: ConsentChoices): boolean =>
  Object.keys(choices).some((tool) => tool !== ALWAYS_ON && choices[tool]);

/** The platform's cookie that holds what the visitor decided in the banner. */
export const CONSENT_COOKIE = 'cookies_preferences';

/** A tool is named like this. Anything else may be personal. */
const TOOL = /^[a-z][a-z_]{0,30}$/;
const MAX_TOOLS = 30;

/** Whether a cookie holds the choices made on this portal, and not those on a portal that it embeds. */
export function isConsentCookie(host: string, cookie: CookieIdentity): boolean {
  return cookie.name === CONSENT_COOKIE && cookie.partitionKey === null && domainMatches(host, cookie);
}

/**
 * The booleans in the value of `cookies_preferences`. Everything else in it is dropped.
 * Two encodings are known: URL-encoded JSON, and JSON in Python's cookie quoting (octal escapes).
 * @returns in order of name, so that equal choices are equal as JSON; an empty record when the value has neither
 * encoding: the visitor chose, and we cannot read what
 */
export function consentChoices(value: string): ConsentChoices {
  for (const decode of [decodeURIComponent, decodePython]) {
    const parsed = parseJson(value, decode);
    if (parsed !== null && typeof parsed === 'object') {
      return Object.fromEntries(
        Object.entries(parsed)
          .filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean' && TOOL.test(entry[0]))
          .sort() // by name: the comma behind it sorts before every character of a name
          .slice(0, MAX_TOOLS),
      );
    }
  }
  return {};
}

/** @see Python's http.cookies: `_unquote` */
function decodePython(value: string): string {
  return value
    .replace(/^"|"$/g, '')
    .replace(/\\(?:([0-3][0-7]{2})|(.))/g, (_, octal: string | undefined, char: string) =>
      octal === undefined ? char : String.fromCharCode(Number.parseInt(octal, 8)),
    );
}

function parseJson(value: string, decode: (value: string) => string): unknown {
  try {
    return JSON.parse(decode(value));
  } catch {
    return null; // a lone % too: not URL-encoded
  }
}
