import { expect, test } from 'vitest';
import type { Box } from '../../../../../src/core/policy/sources/pdf/boxes.ts';
import { type LinedCell, withTexts } from '../../../../../src/core/policy/sources/pdf/cell-texts.ts';
import { lineAt } from './page-of.ts';

const cell = (lines: readonly string[], changes: Partial<LinedCell> = {}): LinedCell => ({
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
  paragraphs: [lines.map((text, index) => lineAt(0, 100 - 14 * index, text))],
  box: null,
  ...changes,
});
const boxOf = (right: number): Box => ({ left: 0, right, top: 120, bottom: 0 });
const below = (text: string): LinedCell => cell([text], { row: 1 });

test.each([
  { what: 'a name that fills the column is cut', cells: [cell(['app_session', 'id_ref'])], text: 'app_session id_ref' },
  {
    what: 'a line that is as long as any other is wrapped',
    cells: [cell(['Counts visits', 'of the town']), below('Counts visits')],
    text: 'Counts visits of the town',
  },
  {
    what: 'a line with room for the next word ends',
    cells: [cell(['Counts', 'all']), below('Counts the visits of all')],
    text: 'Counts\nall',
  },
  {
    what: 'a box shows more room than the words',
    cells: [cell(['Counts', 'all'], { box: boxOf(200) })],
    text: 'Counts\nall',
  },
  {
    what: 'a cell over two columns shows no room',
    cells: [cell(['Counts', 'all']), cell(['Counts the visits of all'], { row: 1, columns: 2 })],
    text: 'Counts all',
  },
  {
    what: 'paragraphs are lines',
    cells: [cell([], { paragraphs: [[lineAt(0, 100, 'One')], [lineAt(0, 80, 'two')]] })],
    text: 'One\ntwo',
  },
])('$what: $text', ({ cells, text }) => {
  expect(withTexts(cells)[0]?.text).toBe(text);
});
