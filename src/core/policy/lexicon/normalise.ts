/** Characters that are written for one another. */
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
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
  ı: 'i', // the Turkish one without a dot
  ى: '\u064a', // yeh and kaf, each in several shapes
  ی: '\u064a',
  ک: '\u0643',
  ة: '\u0647', // teh marbuta, for which heh is often written
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٫': ',',
  '٬': '.',
};
export const BEYOND_ASCII = /[^\0-\x7f]/;

/** Each the first of ten digits in a row, as Arabic and Persian have them. */
const ZEROS = [0x660, 0x6f0] as const;

function plain(character: string): string {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  // A Korean syllable is no letter with accents.
  const after =
    SAME[character] ??
    (/[\uac00-\ud7a3]/.test(character) ? character : character.normalize('NFD').charAt(0).toLowerCase());
  return after.length === 1 ? after : character;
}

/** Latin, Greek, Cyrillic and Arabic letters are looked up: to take a letter apart costs twenty times as much. */
const LETTERS: readonly string[] = Array.from({ length: 0x700 }, (_, code) => plain(String.fromCharCode(code)));

const normaliseCharacter = (character: string): string => LETTERS[character.charCodeAt(0)] ?? plain(character);

/**
 * The text without case and accents, and with one kind of digit, quote, comma, dash and space. It is as long as the
 * text, so that a place in one is the same place in the other.
 */
export function normalise(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(/[^\0-\x7f]/g, normaliseCharacter).toLowerCase() : text.toLowerCase();
}
