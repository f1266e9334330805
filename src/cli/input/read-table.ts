export interface Row {
  /** Of the text that it begins on; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of separated values; a cell in quotes may hold separators, ends of lines, and quotes as two. @see RFC 4180 */
export function readTable(text: string, separator: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let begun = 1;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    if (isQuoted && sign !== undefined) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator || sign === '\n' || sign === undefined) {
      cells.push(cell.trim());
      cell = '';
      if (sign === separator) continue;
      rows.push({ line: begun, cells });
      cells = [];
      begun = line;
    } else cell += sign;
  }
  return rows;
}
