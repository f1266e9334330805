/**
 * The text of a document, in the charset that its server or itself names, unless the bytes say that it is wrong.
 * @param contentType as in the header of that name; empty for a file
 * @see HTML, "Determining the character encoding"
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  for (const charset of [named, 'utf-8']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {} // unknown name, or bytes that are not of this charset
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
