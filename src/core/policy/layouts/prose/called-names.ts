import type { Place } from '../../lexicon/lexicon.ts';

/** The word after "called", in quotes or before a comma or the end: "a file called layoutstyle, which …". */
export function nameAfter(sentence: string, from: number): Place | null {
  const match = /^[\s:]*((?:["“„'‘`]|«\s?)?)([\w.*-]{1,59}[\w*-])((?:["”“'’`]|\s?»)?)(?=([,.;:)]|\s?$)?)/.exec(
    sentence.slice(from),
  );
  if (match === null || match[2] === undefined) return null;
  const quoted = match[1] !== '' && match[3] !== '';
  if (!quoted && match[4] === undefined) return null;
  const start = from + match[0].indexOf(match[2]);
  return { start, end: start + match[2].length };
}

/** The word right before "nevű", in quotes or not: "a lang nevű süti". */
export function nameBefore(sentence: string, to: number): Place | null {
  const [whole = '', name] =
    /(?:^|[\s"“„«'‘`])([\w.*-]{1,60})["”“»'’`]?\s$/.exec(sentence.slice(Math.max(0, to - 64), to)) ?? [];
  if (name === undefined) return null;
  const start = to - whole.length + whole.indexOf(name);
  return { start, end: start + name.length };
}
