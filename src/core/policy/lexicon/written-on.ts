/** Arabic writes little words onto the next one: what would be "and in the session" is one word. */

/** "And": waw. */
export const AND_WRITTEN_ON = '\u0648';

/** "And", "so" · "in", "like", "for" · "the", or the rest of it behind "for". */
const WRITTEN_ON = /([\u0648\u0641])?([\u0628\u0643\u0644])?(\u0627\u0644|(?<=\u0644)\u0644)?/y;
/** The first letters of these. */
const BEGINS = /[\u0648\u0641\u0628\u0643\u0644\u0627]/;

/** The places in a word of a normalised text where another may begin, behind what is written onto it. */
export function* behindWrittenOn(normal: string, start: number): Generator<number, void> {
  if (!BEGINS.test(normal.charAt(start))) return;
  WRITTEN_ON.lastIndex = start;
  let end = start;
  for (const part of WRITTEN_ON.exec(normal)?.slice(1) ?? []) {
    if (part === undefined) continue;
    end += part.length;
    yield end;
  }
}
