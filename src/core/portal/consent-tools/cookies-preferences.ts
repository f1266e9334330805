import type { ConsentChoices, ConsentTool } from './consent-tool.ts';
import { MAX_PURPOSES, PURPOSE, parseJson } from './forms.ts';

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
          .filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean' && PURPOSE.test(entry[0]))
          .sort() // by name: the comma behind it sorts before every character of a name
          .slice(0, MAX_PURPOSES),
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

/** The banner of the platform itself. */
export const cookiesPreferences: ConsentTool = { names: ['cookies_preferences'], read: consentChoices };
