const same: Readonly<Record<string, string>> = {
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
  ς: 'σ',
};
const BEYOND_ASCII = /[^\0-\x7f]/;
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const after = same[character] ?? character.normalize('NFD').charAt(0).toLowerCase();
  known.set(character, after.length === 1 ? after : character);
  return known.get(character) ?? character;
}

/**
 * The text without case and accents, and with one kind of quote, dash and space. It is as long as the text, so that a
 * place in one is the same place in the other.
 */
export function fold(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(/[^\0-\x7f]/g, foldCharacter).toLowerCase() : text.toLowerCase();
}
