/** An array of numbers, as the widths of a font's letters are: in the font or as an object of its own. */
const NUMBERS = /(?:\/W2?|\bobj)\s*\[([\d\s.[\]R-]{0,100000})/g;
/** Six digits and more, but not the number of an object. */
const HUGE = /(?<![\d.])\d{6,}(?!\d)(?!\s+\d+\s+R)/;

/**
 * Whether a font gives widths to more letters than there can be. pdf.js makes an entry for each, until memory ends, and that
 * ends the whole program. What stands in compressed objects is not seen.
 * @see ISO 32000-1 §9.7.4.3 (glyph metrics in CIDFonts), Annex C.2 (the largest CID is 65,535)
 */
export function hasEndlessWidths(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return [...text.matchAll(NUMBERS)].some(([, numbers = '']) => HUGE.test(numbers));
}
