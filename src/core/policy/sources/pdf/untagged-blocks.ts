import { BULLET } from '../bullet.ts';
import type { Block, TextBlock } from './block.ts';
import { type Box, boxFinder } from './boxes.ts';
import { joinProse } from './join-lines.ts';
import { type Measure, measure } from './measure.ts';
import type { PdfPage, PdfPiece } from './page.ts';
import { pieceBoxes } from './piece-boxes.ts';
import { joinLineByLine, type Row, toRowsOfStretches } from './rows.ts';
import { type RuledCell, toRuledTable } from './ruled-table.ts';
import { splitAtRules } from './split-at-rules.ts';
import { LINE_STEP, toStretches } from './stretch.ts';
import { groupPieces, type TextLine, toTextLine } from './text-line.ts';
import { tableRowsAt, toUnruledTable } from './unruled-table.ts';

/** A gap wider than this many heights parts two cells; a space is a quarter. */
const CELL_GAP = 0.9;
/** So does a narrower one, where a column is known to begin behind it. */
const NARROW_GAP = 0.35;
/** Cells of one column begin within this many points. */
const SAME_START = 0.75;
/** Tables that follow each other are further apart than this many points. */
const BETWEEN_TABLES = 8;

const ONLY_BULLET = /^[•·▪◦‣●○■]$/;

type Group = readonly PdfPiece[];
type Boxes = ReadonlyMap<PdfPiece, Box>;

const gapBetween = (before: PdfPiece, piece: PdfPiece): number =>
  (piece.x - before.x - before.width) / Math.max(before.height, piece.height);

/** Pieces on one line and in one cell. */
function toGroups(pieces: readonly PdfPiece[], boxes: Boxes): readonly Group[] {
  const isApart = (before: PdfPiece, piece: PdfPiece): boolean => {
    const gap = gapBetween(before, piece);
    return (
      boxes.get(before) !== boxes.get(piece) ||
      piece.x < before.x ||
      (gap > CELL_GAP && !ONLY_BULLET.test(before.text.trim()) && !boxes.has(piece))
    );
  };
  const groups = groupPieces(pieces, isApart);
  const starts = knownStarts(groups);
  return groupPieces(
    pieces,
    (before, piece) =>
      isApart(before, piece) ||
      (gapBetween(before, piece) > NARROW_GAP && !boxes.has(piece) && starts.has(Math.round(piece.x / SAME_START))),
  );
}

/** Where columns begin for certain: behind a wide gap, on two lines at least. */
function knownStarts(groups: readonly Group[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  groups.forEach(([first], index) => {
    const before = groups[index - 1]?.at(-1);
    if (first === undefined || before === undefined || Math.abs(before.y - first.y) > SAME_START) return;
    const start = Math.round(first.x / SAME_START);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  });
  return new Set([...counts].flatMap(([start, count]) => (count > 1 ? [start] : [])));
}

/** Lines of the text, or the cells of a table that rules draw. */
type Part =
  | { readonly kind: 'lines'; readonly lines: TextLine[] }
  | { readonly kind: 'ruled'; readonly cells: Map<Box, TextLine[]>; bottom: number };

/** What rules draw as a table, and what stands between. */
function toParts(groups: readonly Group[], boxes: Boxes): readonly Part[] {
  const parts: Part[] = [];
  for (const group of groups) {
    const box = group[0] && boxes.get(group[0]);
    const line = toTextLine(group);
    const part = parts.at(-1);
    if (box === undefined) {
      if (part?.kind === 'lines') part.lines.push(line);
      else parts.push({ kind: 'lines', lines: [line] });
    } else if (part?.kind === 'ruled' && part.bottom - box.top < BETWEEN_TABLES) {
      part.cells.set(box, [...(part.cells.get(box) ?? []), line]);
      part.bottom = Math.min(part.bottom, box.bottom);
    } else parts.push({ kind: 'ruled', cells: new Map([[box, [line]]]), bottom: box.bottom });
  }
  return parts;
}

/** Letters that are larger than most by these factors are a heading's, of level 1, 2 or 3. */
const HEADING_SIZES = [1.7, 1.35, 1.12] as const;
const MAX_HEADING_LENGTH = 120;

function levelOf(text: string, height: number, most: number): number | null {
  const level = HEADING_SIZES.findIndex((size) => height > size * most);
  return level === -1 || text.length > MAX_HEADING_LENGTH ? null : level + 1;
}

/** A row that is no table's, as lines of text. */
function toTexts({ cells }: Row, gap: boolean, { height, edgeOf }: Measure): readonly TextBlock[] {
  return cells.flatMap(({ lines: [first, ...more] }) => {
    if (first === undefined) return [];
    return joinProse([first, ...more], edgeOf(first)).map((text, index): TextBlock => {
      const bullet = BULLET.test(text);
      const level = bullet ? null : levelOf(text, first.height, height);
      return { kind: 'text', level, bullet, gap: gap && index === 0, text: bullet ? text.replace(BULLET, '') : text };
    });
  });
}

/** Tables that only the places of words show, and the text around them. */
function toUnruledBlocks(
  lines: readonly TextLine[],
  bandBelow: (x: number, y: number) => number,
  measured: Measure,
): readonly Block[] {
  const stretches = toStretches(lines, (above, below) => bandBelow(above.x, above.y) > below.y);
  const rows = joinLineByLine(
    toRowsOfStretches(stretches),
    (above, below) => bandBelow(above.cells[0]?.x ?? 0, above.bottom) > below.top,
  );
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length; ) {
    const table = tableRowsAt(rows, at);
    const [above, row] = [rows[at - 1], rows[at]];
    if (row === undefined) break;
    if (table !== null && table.rows.length > 1) {
      blocks.push(toUnruledTable(table.rows, table.columns));
      at += table.rows.length;
      continue;
    }
    const step = above === undefined ? Number.POSITIVE_INFINITY : above.bottom - row.top;
    const height = row.cells[0]?.lines[0]?.height ?? 0;
    if (row.cells.length > 1)
      blocks.push(
        toUnruledTable(
          [row],
          row.cells.map(({ x, right }) => ({ from: x, to: right })),
        ),
      );
    else blocks.push(...toTexts(row, step > LINE_STEP * height, measured));
    at += 1;
  }
  return blocks;
}

/** The blocks of a page without tags: by its rules, and by where its words stand. */
export function toUntaggedBlocks({ pieces: printed, rules }: PdfPage): readonly Block[] {
  const { boxAt, uprightsAcross, bandBelow } = boxFinder(rules);
  const pieces = printed.flatMap((piece) => splitAtRules(piece, uprightsAcross));
  const boxes = pieceBoxes(pieces, boxAt);
  const groups = toGroups(pieces, boxes);
  const measured = measure(groups.map(toTextLine));
  return toParts(groups, boxes).flatMap((part): readonly Block[] => {
    if (part.kind === 'lines') return toUnruledBlocks(part.lines, bandBelow, measured);
    const cells = [...part.cells].map(([box, lines]): RuledCell => ({ box, lines }));
    const table = toRuledTable(cells);
    return table !== null
      ? [table]
      : toUnruledBlocks([...part.cells.values()].flat(), () => Number.NEGATIVE_INFINITY, measured);
  });
}
