import { expect, test } from 'vitest';
import type { Column } from '../../../../../src/core/policy/document/column.ts';
import { createRowCutter } from '../../../../../src/core/policy/layouts/unseparated/cut-row.ts';
import { createCellFit } from '../../../../../src/core/policy/layouts/unseparated/fit-cell.ts';
import { createRowMarker } from '../../../../../src/core/policy/layouts/unseparated/mark-row.ts';
import { fields } from '../../reader.ts';

const cutRow = createRowCutter(fields, createRowMarker(fields), createCellFit(fields));
const four: readonly Column[] = ['name', 'provider', 'purpose', 'lifetime'];

test.each([
  { text: '_ga Matomo Counts visits 2 years', joined: false, cells: ['_ga', 'Matomo', 'Counts visits', '2 years'] },
  { text: '_gaMatomoCounts visits2 years', joined: true, cells: ['_ga', 'Matomo', 'Counts visits', '2 years'] },
  { text: '_ga counts visits 2 years', joined: false, cells: ['_ga', '', 'counts visits', '2 years'] },
  { text: '_ga Matomo 2 years', joined: false, cells: ['_ga', 'Matomo', '', '2 years'] },
  {
    text: '_ga, _gid Matomo Counts visits Session',
    joined: false,
    cells: ['_ga, _gid', 'Matomo', 'Counts visits', 'Session'],
  },
  {
    text: 'cookies_preferencesMatomoKeepsSession',
    joined: true,
    cells: ['cookies_preferences', 'Matomo', 'Keeps', 'Session'],
  },
])('"$text" is cut as $cells', ({ text, joined, cells }) => {
  const row = cutRow(text, four, joined);
  expect(row?.cells.map((cell) => cell.text)).toEqual(cells);
  for (const { text: words, start, end } of row?.cells ?? []) expect(text.slice(start, end)).toBe(words);
});

test('words that several rows share may begin a cell where nothing shows it', () => {
  const text = 'zg-languageportal.orgKeeps it';
  const columns: readonly Column[] = ['name', 'provider', 'purpose'];
  const cells = (shared: readonly string[]) => cutRow(text, columns, true, shared)?.cells.map((cell) => cell.text);
  expect(cells(['portal.org'])).toEqual(['zg-language', 'portal.org', 'Keeps it']);
  expect(cells([])).not.toEqual(['zg-language', 'portal.org', 'Keeps it']);
});

test('a row scores more than a sentence', () => {
  const row = cutRow('_ga Matomo Counts visits 2 years', four, false)?.score ?? 0;
  const sentence = cutRow('we count the visits of the town', four, false)?.score ?? Number.NEGATIVE_INFINITY;
  expect(row).toBeGreaterThan(0);
  expect(sentence).toBeLessThan(0);
});

test('what is too long is no row', () => {
  expect(cutRow(`_ga ${'w'.repeat(4000)}`, four, false)).toBeNull();
});
