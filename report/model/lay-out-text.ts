/** Some of the text, covered by the same quotes from its beginning to its end. */
interface Segment {
  readonly text: string;
  /** Which of the quotes cover it, as indexes; ascending. */
  readonly quotes: readonly number[];
}

/** A line, or a cell of one. Its segments joined are its text. */
export type Segments = readonly Segment[];

/** Lines that belong together. Joined by line feeds, and cells by tabs, the blocks give back the text. A row of one cell is blank. */
export type Block =
  | { readonly kind: 'paragraph'; readonly segments: Segments }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Segments[])[] }
  /** A blank line. Its text is kept, so that the joined blocks give back the whole text. */
  | { readonly kind: 'gap'; readonly segments: Segments };

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Lays out the text of a policy with the words that its declarations were read from. Lines with tabs are rows of
 * a table, as long as they have the same number of cells; blank lines between them are kept as rows, since PDF
 * files have them. Linear in the text, but for sorting the quotes.
 * @param quotes where each is in the text, in characters; they may overlap, and span lines and cells
 */
export function layOutText(text: string, quotes: readonly Place[]): readonly Block[] {
  const cut = cutter(text, quotes);
  const blocks: Block[] = [];
  let rows: (readonly Segments[])[] = [];
  let columns = 0;
  let blanks: Extract<Block, { kind: 'gap' }>[] = []; // behind the rows
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line, start).map(cut);
    const [segments = []] = cells;
    if (cells.length > 1 && cells.length === columns) {
      for (const blank of blanks) rows.push([blank.segments]);
      rows.push(cells);
      blanks = [];
    } else if (line.trim() === '' && cells.length === 1) blanks.push({ kind: 'gap', segments });
    else {
      for (const blank of blanks) blocks.push(blank);
      blanks = [];
      rows = [cells];
      columns = cells.length > 1 ? cells.length : 0;
      blocks.push(columns > 0 ? { kind: 'table', rows } : { kind: 'paragraph', segments });
    }
    start += line.length + 1;
  }
  return [...blocks, ...blanks];
}

/** The places of the cells of a line, which begins at `start`. */
function cellsOf(line: string, start: number): readonly Place[] {
  let next = start;
  return line.split('\t').map(({ length }) => {
    const cell = { start: next, end: next + length };
    next = cell.end + 1;
    return cell;
  });
}

/** Cuts places into segments; they must come in their order, since the quotes are gone through once. */
function cutter(text: string, quotes: readonly Place[]): (place: Place) => Segments {
  const edges = quotes
    .flatMap(({ start, end }, quote) =>
      start < end ? [{ at: start, quote, opens: true } as const, { at: end, quote, opens: false } as const] : [],
    )
    .sort((a, b) => a.at - b.at);
  const open = new Set<number>();
  let covering: readonly number[] = [];
  let next = 0;
  const passEdges = (at: number): void => {
    const before = next;
    for (let edge = edges[next]; edge && edge.at <= at; edge = edges[++next]) {
      if (edge.opens) open.add(edge.quote);
      else open.delete(edge.quote);
    }
    if (next > before) covering = [...open].sort((a, b) => a - b);
  };
  return ({ start, end }) => {
    const segments: Segment[] = [];
    for (let at = start; at < end; ) {
      passEdges(at);
      const to = Math.min(end, edges[next]?.at ?? end);
      segments.push({ text: text.slice(at, to), quotes: covering });
      at = to;
    }
    return segments;
  };
}
