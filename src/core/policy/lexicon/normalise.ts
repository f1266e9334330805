/** Characters that are written for one another. */
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  ς: '\u03c3', // the Greek sigma that ends a word
};
const BEYOND_ASCII = /[^\0-\x7f]/;

function plain(character: string): string {
  const after = SAME[character] ?? character.normalize('NFD').charAt(0).toLowerCase();
  return after.length === 1 ? after : character;
}

/** Latin, Greek and Cyrillic letters are looked up: to take a letter apart costs twenty times as much. */
const LETTERS: readonly string[] = Array.from({ length: 0x530 }, (_, code) => plain(String.fromCharCode(code)));

const normaliseCharacter = (character: string): string => LETTERS[character.charCodeAt(0)] ?? plain(character);

/**
 * The text without case and accents, and with one kind of quote, dash and space. It is as long as the text, so that a
 * place in one is the same place in the other.
 */
export function normalise(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(/[^\0-\x7f]/g, normaliseCharacter).toLowerCase() : text.toLowerCase();
}
