import type { ColumnSetup } from '../../src/browser/column-setup.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { PHASES, type Phase } from '../../src/core/journal/phase.ts';

/** The columns of the table of cookies in their order, and how wide each is at least, in px. */
const COLUMNS = {
  name: 192,
  status: 176,
  lifetime: 144,
  domain: 168,
  party: 108,
  setter: 120,
  category: 136,
  before: 84,
  refused: 84,
  accepted: 84,
  set: 216,
} as const;

export type Column = keyof typeof COLUMNS;

/** True for a column that tells of one phase of the choice. */
export const isPhase = (column: Column): column is Phase => PHASES.some((phase) => phase === column);

/** These are there on the narrowest screen; the others come as there is room, those that tell most first. */
const ALWAYS: readonly Column[] = ['name', 'status'];
const BY_WORTH: readonly Column[] = [
  'lifetime',
  'before',
  'refused',
  'accepted',
  'setter',
  'domain',
  'category',
  'party',
  'set',
];

/** The columns that the report has something for: a phase that did not come has nothing. */
export const offeredColumns = ({ phases }: Report): readonly Column[] =>
  (Object.keys(COLUMNS) as readonly Column[]).filter((column) =>
    isPhase(column) ? (phases?.[column] ?? null) !== null : true,
  );

/**
 * The columns that are shown.
 * @param hidden what the reader hides; null where nothing was chosen, and as many are shown as there is room for
 * @param width of the room, in px; 0 while it is not known
 */
export function shownColumns(
  offered: readonly Column[],
  hidden: readonly string[] | null,
  width: number,
): readonly Column[] {
  if (hidden !== null) return offered.filter((column) => column === 'name' || !hidden.includes(column));
  const fitting = [...ALWAYS];
  for (const column of BY_WORTH.filter((one) => offered.includes(one))) {
    if (width > 0 && sumOf([...fitting, column]) > width) break;
    fitting.push(column);
  }
  return offered.filter((column) => fitting.includes(column));
}

/** As many columns as there is room for, each as wide as it needs to be. */
export const NO_SETUP: ColumnSetup = { hidden: null, widths: {} };

type Widths = ColumnSetup['widths'];

/** How wide a column is at least, in px: as the reader made it, or else as wide as what stands there. */
export const widthOf = (column: Column, widths: Widths = {}): number => widths[column] ?? COLUMNS[column];

/** How wide columns are together at least, in px. */
export const sumOf = (columns: readonly Column[], widths?: Widths): number =>
  columns.reduce((sum, column) => sum + widthOf(column, widths), 0);

/** What is hidden once a column is turned on or off. */
export const turned = (column: Column, shown: readonly Column[], offered: readonly Column[]): readonly Column[] =>
  offered.filter((one) => (one === column ? shown.includes(one) : !shown.includes(one)));
