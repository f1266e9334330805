/** Right-to-left letters and the marks that turn the direction of what follows. */
const TURNS_DIRECTION = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; a terminal would obey them
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;
const LONGEST = 240;

/**
 * Words that a page wrote, made fit to stand inside a sentence of ours: on one line, of bounded length,
 * and unable to turn the direction of the words around them.
 * @see UAX #9 §2.7 (isolates)
 */
export function pageText(text: string): string {
  const line = text.replace(CONTROLS, ' ').trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  return TURNS_DIRECTION.test(short) ? `\u2068${short}\u2069` : short;
}

/** An address as a reader says it: its path at home, host and path elsewhere. */
export function addressText(url: string, host: string): string {
  if (!URL.canParse(url)) return pageText(url);
  const address = new URL(url);
  return pageText(address.hostname === host ? address.pathname : address.host + address.pathname);
}
