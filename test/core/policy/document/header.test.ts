import { expect, test } from 'vitest';
import type { Column } from '../../../../src/core/policy/document/column.ts';
import { isClearHeader, isHeader, settled } from '../../../../src/core/policy/document/header.ts';

test.each<{ columns: readonly Column[]; header: boolean; clear: boolean }>([
  { columns: ['name', 'purpose'], header: true, clear: true },
  { columns: ['cookie', 'description'], header: true, clear: true },
  { columns: ['name', 'unknown', 'lifetime'], header: true, clear: true },
  { columns: ['name', 'provider'], header: true, clear: false },
  { columns: ['name', 'category'], header: true, clear: false },
  { columns: ['name', 'unknown'], header: false, clear: false },
  { columns: ['name', 'other'], header: false, clear: false },
  { columns: ['name', 'name'], header: false, clear: false },
  { columns: ['cookie', 'name'], header: false, clear: false },
  { columns: ['provider', 'purpose', 'lifetime'], header: false, clear: false },
  { columns: [], header: false, clear: false },
])('$columns are a header: $header; a clear one: $clear', ({ columns, header, clear }) => {
  expect(isHeader(columns)).toBe(header);
  expect(isClearHeader(columns)).toBe(clear);
});

test.each<{ columns: readonly Column[]; as: readonly Column[] }>([
  { columns: ['cookie', 'purpose'], as: ['cookie', 'purpose'] },
  { columns: ['cookie', 'name', 'purpose'], as: ['provider', 'name', 'purpose'] },
  { columns: ['cookie', 'name', 'provider'], as: ['unknown', 'name', 'provider'] },
  { columns: ['provider', 'provider', 'name'], as: ['provider', 'unknown', 'name'] },
  { columns: ['purpose', 'purpose', 'name'], as: ['purpose', 'purpose', 'name'] },
])('$columns mean $as', ({ columns, as }) => {
  expect(settled(columns)).toEqual(as);
});
