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
export function standsInList(before: string, rest: string): boolean {
  const behind = rest.replace(BRACKETS, ',');
  return (
    SPAN.test(rest) || (ENDS.test(behind) && (NAME_BEHIND.test(behind) || LISTED.test(before.replace(BRACKETS, ','))))
  );
}
