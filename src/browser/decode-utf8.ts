/**
 * Decodes text whose every letter is one byte of UTF-8, as Firefox tells names of cookies (153). Any other text
 * is left as it is.
 */
export function decodeUtf8(text: string): string {
  try {
    return decodeURIComponent(escape(text)); // which writes letters up to U+00FF as bytes, and throws at others
  } catch {
    return text;
  }
}
