/** What JSON leaves as it is, and a terminal or an editor obeys: C1 controls, line separators, marks of direction. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON, with such characters as escapes: they stand nowhere but in its strings. @see RFC 8259 §7 */
export const escapeObeyed = (json: string): string =>
  json.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
