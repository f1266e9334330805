/** A row with more words is a sentence. */
const MAX_CUTS = 300;

/** The places before each word, at which a row with spaces may be cut. */
function beforeWords(text: string): number[] {
  const cuts = [0];
  for (let index = 1; index < text.length && cuts.length < MAX_CUTS; index += 1) {
    if (/\s/.test(text.charAt(index - 1)) && !/\s/.test(text.charAt(index))) cuts.push(index);
  }
  return cuts;
}

/** Places where two cells may have been run together: "Id|Holds", "office)|session", "jsr|1 year", "id|13", "*|Sup". */
const SEAM =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=[)\]>}#.*?!"”])(?=[\p{L}\p{N}_])|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{Lu})|(?<=[\p{L}\p{N}])(?=_)/gu;

/** The row with a space at each seam, so that words are found in it, and where each of its characters was before. */
export function apart(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let spaced = '';
  let from = 0;
  for (const seam of [...Array.from(text.matchAll(SEAM), ({ index }) => index), text.length]) {
    for (let index = from; index < seam; index += 1) places.push(index);
    places.push(seam);
    spaced += `${text.slice(from, seam)} `;
    from = seam;
  }
  return { text: spaced, places };
}

/** Where cells of a row may begin and end, in order, with its own two ends. */
export function cuts(text: string, joined: boolean): readonly number[] {
  const inside = joined
    ? [0, ...Array.from(text.matchAll(SEAM), ({ index }) => index).slice(0, MAX_CUTS)]
    : beforeWords(text);
  return [...new Set([...inside, text.length])];
}
