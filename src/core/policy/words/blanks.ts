const UNEVEN = /\s\s|[^\S ]/;

/** The text with a single space for each run of blanks; nearly every text has no others, and is handed back as it is. */
export const singleSpaced = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);
