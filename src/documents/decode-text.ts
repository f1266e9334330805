/** @see Encoding, "BOM sniff" */
const MARKS: readonly (readonly [charset: string, mark: string])[] = [
  ['utf-8', '\u00ef\u00bb\u00bf'],
  ['utf-16le', '\u00ff\u00fe'],
  ['utf-16be', '\u00fe\u00ff'],
];

/**
 * The text of a document, in the charset that its first bytes, its server or itself names, unless the bytes say that it
 * is wrong.
 * @param contentType as in the header of that name; empty for a file
 * @see HTML, "Determining the character encoding"
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const marked = MARKS.find(([, mark]) => head.startsWith(mark))?.[0];
  const named = marked ?? /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? charsetInMarkup(head) ?? 'utf-8';
  for (const charset of [named, 'utf-8']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {} // unknown name, or bytes that are not of this charset
  }
  // A text of two bytes a letter may end in the middle of one; as single bytes it is none.
  return new TextDecoder(marked !== undefined && marked !== 'utf-8' ? marked : 'windows-1252').decode(bytes);
}

/** Markup that can be read as single bytes is not in UTF-16. @see HTML, "prescan a byte stream to determine its encoding" */
function charsetInMarkup(head: string): string | undefined {
  const charset = /<meta[^<>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  return charset !== undefined && /^utf-16/i.test(charset) ? 'utf-8' : charset;
}
