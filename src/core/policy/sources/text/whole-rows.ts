/** Fewer pipes part no table. */
const MIN_PIPES = 3;
/** A row that is wrapped over more lines is none. */
const MAX_ROW_LINES = 12;

const pipesIn = (text: string): number => text.split('|').length - 1;

/** The pipes behind the cells of a row that begins here: the one before the first cell is left out. */
const pipesOf = (line: string): number => pipesIn(line.trimStart().replace(/^\|/, ''));

/** How many lines from one on have as many pipes as the header, the last of them at its end; 0 where none do. */
function linesOfRow(lines: readonly string[], at: number, pipes: number): number {
  let sum = 0;
  for (let taken = 1; taken <= MAX_ROW_LINES; taken += 1) {
    const text = (lines[at + taken - 1] ?? '').trim();
    sum += taken === 1 ? pipesOf(text) : pipesIn(text);
    if (text === '' || sum > pipes) return 0;
    if (sum === pipes && text.endsWith('|')) return taken;
  }
  return 0;
}

/** The lines of a source, in which each row is one line that is wrapped, below a header with a pipe behind each cell. */
export function withWholeRows(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let pipes = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const own = pipesOf(line);
    if (own === 0) pipes = 0;
    else if (pipes === 0 && own >= MIN_PIPES && line.trimEnd().endsWith('|')) pipes = own;
    const taken = own === 0 || pipes === 0 ? 1 : Math.max(1, linesOfRow(lines, at, pipes));
    whole.push(
      taken === 1
        ? line
        : lines
            .slice(at, at + taken)
            .map((each) => each.trim())
            .join(' '),
    );
    at += taken;
  }
  return whole;
}
