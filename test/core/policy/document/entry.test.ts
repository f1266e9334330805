import { expect, test } from 'vitest';
import type { Column } from '../../../../src/core/policy/document/column.ts';
import { toCells } from '../../../../src/core/policy/document/entry.ts';
import { cellOf } from '../lines.ts';

test.each<{ row: readonly string[]; columns: readonly Column[]; cells: Readonly<Record<string, string>> }>([
  { row: ['_ga', '2 years'], columns: ['name', 'lifetime'], cells: { name: '_ga', lifetime: '2 years' } },
  { row: ['_ga', 'x'], columns: ['name', 'unknown'], cells: { name: '_ga' } },
  { row: ['_ga', ''], columns: ['name', 'lifetime'], cells: { name: '_ga' } },
  { row: ['_ga'], columns: ['name', 'lifetime'], cells: { name: '_ga' } },
  { row: ['Counts', 'Visits'], columns: ['purpose', 'purpose'], cells: { purpose: 'Counts' } },
  { row: ['', 'Visits'], columns: ['purpose', 'purpose'], cells: { purpose: 'Visits' } },
])('$row under $columns are $cells', ({ row, columns, cells }) => {
  const given = toCells(
    row.map((text) => cellOf(text)),
    columns,
  );
  expect(Object.fromEntries(Object.entries(given).map(([column, { text }]) => [column, text]))).toEqual(cells);
});
