/** The bytes 0x80–0x9F that our texts use; the rest of windows-1252 is Latin-1. @see WHATWG Encoding */
const special: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
};

/** Text as windows-1252 bytes, which Node's Buffer cannot write itself. */
export const toWindows1252 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (character) => special[character] ?? character.charCodeAt(0)));
