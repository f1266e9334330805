/** Letters that are written from right to left. */
const TURNS_DIRECTION = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** Marks that turn or close the direction of what follows. @see UAX #9 §2 */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; a terminal would obey them
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;
const MAX_TEXT_LENGTH = 240;

/**
 * Words that a page wrote, made fit to stand inside a sentence of ours: on one line, of bounded length,
 * and unable to turn the direction of the words around them.
 * @see UAX #9 §2.7 (isolates)
 */
export function pageText(text: string): string {
  const line = showMarks(text).replace(CONTROLS, ' ').trim();
  const short = line.length > MAX_TEXT_LENGTH ? `${line.slice(0, MAX_TEXT_LENGTH)}…` : line;
  return TURNS_DIRECTION.test(short) ? `\u2068${short}\u2069` : short;
}

/** Makes invisible marks of direction visible: they could disguise a name, or turn our own words. */
export function showMarks(text: string): string {
  return text.replace(BIDI_CONTROLS, (mark) => `‹U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`);
}

/** An address as readers know it: the path alone on the portal's host, else host and path. */
export function addressText(url: string, host: string): string {
  if (!URL.canParse(url)) return pageText(url);
  const address = new URL(url);
  return pageText(address.hostname === host ? address.pathname : address.host + address.pathname);
}
