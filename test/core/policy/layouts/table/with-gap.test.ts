import { expect, test } from 'vitest';
import type { Column } from '../../../../../src/core/policy/document/column.ts';
import { withGap } from '../../../../../src/core/policy/layouts/table/with-gap.ts';
import { cellOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const COLUMNS: readonly Column[] = ['name', 'provider', 'lifetime', 'purpose'];
const moved = (cells: readonly string[], columns = COLUMNS) =>
  withGap(
    cells.map((text) => cellOf(text)),
    columns,
    fields.isLifetime,
  ).map(({ text }) => text);

test.each([
  { what: 'its last cell is empty', cells: ['_a', '2 days', 'Counts.', ''] },
  { what: 'it has a cell less', cells: ['_a', '2 days', 'Counts.'] },
])('a row is moved where $what', ({ cells }) => expect(moved(cells)).toEqual(['_a', '', '2 days', 'Counts.']));

test.each([
  { what: 'its lifetime is in its column', cells: ['_a', 'Town', '2 days', ''] },
  { what: 'it has all of its cells', cells: ['_a', '2 days', 'Counts.', 'More.'] },
  { what: 'it has no lifetime', cells: ['_a', 'Town', 'Counts.', ''] },
])('a row stays where $what', ({ cells }) => expect(moved(cells)).toEqual(cells));

test('the cell of the name is never left out', () =>
  expect(moved(['2 days', 'Counts.', ''], ['name', 'lifetime', 'purpose'])).toEqual(['2 days', 'Counts.', '']));
