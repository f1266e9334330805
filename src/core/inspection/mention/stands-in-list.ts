/** So many characters on each side of a word are looked at for the list that it is in. */
const REACH = 160;
const BRACKETS = / ?\([^()]*\),?/g;
/** "(3 months)", "(Example, 60 päivää)": how long it is kept. */
const SPAN = /^ ?\([^()\d]{0,40}\d+\s?\p{L}/u;
/**
 * At the beginning of a cell or behind a label; else behind the first word there, or one that is a name by its look, and
 * more words, each parted by a mark: "and" may part the last one.
 */
const LISTED =
  /(?:[:\t] ?[a-zA-Z]+|[_\d][a-zA-Z]+|[a-zA-Z][_\d]+|[a-z][A-Z][a-z]*)(?: ?[,;/|] ?[a-z]+)*(?: ?[,;/|] ?| \p{L}{1,3} )$|[:\t] ?$/u;
/** The list ends, or goes on with words up to one that is a name by its look. */
const ENDS = /^(?: \p{L}{1,3} [\w*-]+)?(?:$|[\n\t]|[.:](?:\s|$)| ?[,;/|])/u;
const NAME_BEHIND = /^(?: ?[,;/|] ?[a-z]+)*(?: ?[,;/|] ?|,? \p{L}{1,3} )(?:[a-z]*_|[a-z]+\d)/u;

/**
 * True for a word in a list of names: alone in a cell or behind a label ("Cookies: fr, datr"), beside another that is a
 * name by its look ("dmvk, ts, v1st"), or with a span of time in a bracket ("C (60 days)").
 */
export function standsInList(text: string, at: number, end: number): boolean {
  const after = text.slice(end, end + REACH);
  if (SPAN.test(after)) return true;
  const behind = after.replace(BRACKETS, ',');
  if (!ENDS.test(behind)) return false;
  return NAME_BEHIND.test(behind) || LISTED.test(text.slice(Math.max(0, at - REACH), at).replace(BRACKETS, ','));
}
