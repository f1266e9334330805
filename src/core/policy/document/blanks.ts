/** Characters that are not seen. */
export const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** The hyphen, and the one that does not break, as word processors write them: names have the one of ASCII. */
export const HYPHENS = /[\u2010\u2011]/g;

const UNEVEN = /\s\s|[^\S ]/;

/** The text with a single space for each run of blanks. Nearly every text is so already, and is handed back. */
export const singleSpaced = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);

const LITERAL = /(?<!\p{L})`([^`\n]{1,100})`(?!\p{L})/gu;

/** Words of a document on one line, without the back-ticks that Markdown leaves around what is meant literally. */
export const onOneLine = (text: string): string =>
  singleSpaced(text.includes('`') ? text.replace(LITERAL, '$1') : text).trim();
