/** A row with more words is a sentence. */
const MAX_CUTS = 299;

/** Where a word begins behind another. */
const WORD = /(?<=\s)\S/g;

/** Places where two cells may have been run together: "Id|Holds", "office)|session", "jsr|1 year", "id|13", "ref_|Keeps", "*|Sup", "IDE|HTTP Cookie", "*|*.town.example". */
const SEAM =
  /(?<=[A-Z])(?=HTTP[ -])|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=[)\]>}#.*?!"”])(?=[\p{L}\p{N}_])|(?<=\*)(?=\*\.)|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{Lu})|(?<=[\p{L}\p{N}])(?=_)|(?<=_)(?=\p{Lu}\p{Ll})/gu;

/** The row with a space at each seam, so that words are found in it, and where each of its characters was before. */
export function apart(text: string): { readonly text: string; readonly places: readonly number[] } {
  const seams = new Set(Array.from(text.matchAll(SEAM), ({ index }) => index));
  const places = Array.from({ length: text.length }, (_, index) =>
    seams.has(index) ? [index, index] : [index],
  ).flat();
  return { text: `${text.replace(SEAM, ' ')} `, places: [...places, text.length] };
}

/** Where cells of a row may begin and end, in order, with its own two ends. */
export function cuts(text: string, joined: boolean): readonly number[] {
  const inside = Array.from(text.matchAll(joined ? SEAM : WORD), ({ index }) => index).slice(0, MAX_CUTS);
  return [...new Set([0, ...inside, text.length])];
}
