import { isOrdinary, type KnownNames, type Needle } from './needles.ts';

/** So many characters on each side hold another name, or the row of a table. */
const REACH = 60;
/** So many characters on each side are searched for the same words. */
const MAX_TABLE = 2000;

const NAME_BEFORE = /(?<![\w.-])[\w.-]+$/;
const NAME_BEHIND = /^[\w.-]*\w/;
/** "_Google Analytics": no name has a blank. */
const TITLE_BEHIND = /^_(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/u;
const OPENS_CELL = /(?:^|[\n\t]|- )$/;

/** Whether the line's end is lost between a known name and another, or a name and its service: "_pk_ref_pk_cvar", "gid_Google Analytics". */
export function isGluedName(
  { exact, then, ordinary, known }: Needle,
  text: string,
  at: number,
  all: KnownNames,
): boolean {
  if ((then !== 'end' && then !== 'variable') || !text.startsWith(exact, at)) return false;
  const end = at + exact.length;
  const before = text.slice(Math.max(0, at - REACH), at);
  const rest = text.slice(end, end + REACH);
  const [, service] = then === 'end' && OPENS_CELL.test(before) ? (TITLE_BEHIND.exec(rest) ?? []) : [];
  if (service) {
    const table = text.slice(Math.max(0, at - MAX_TABLE), end + MAX_TABLE);
    // What stands elsewhere too is no part of a name.
    return table.replaceAll(`_${service}`, '').includes(service);
  }
  if (!known || ordinary) return false;
  const [head = ''] = NAME_BEFORE.exec(before) ?? [];
  const [tail = ''] = NAME_BEHIND.exec(rest) ?? [];
  const isName = (word: string) => !isOrdinary(word, all) && (all.names.has(word) || all.names.has(`${word}.*`));
  return (head === '' && isName(tail)) || (tail === '' && isName(head));
}
