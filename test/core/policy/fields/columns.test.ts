import { expect, test } from 'vitest';
import { cellOf } from '../lines.ts';
import { fields } from '../reader.ts';

const { readHeader, readPureLabel, readUnseparatedHeader } = fields;

test.each([
  { cells: ['Name', 'Purpose', 'Duration'], columns: ['name', 'purpose', 'lifetime'] },
  { cells: ['Cookie', 'Description'], columns: ['cookie', 'description'] },
  { cells: ['Nom du cookie', 'Finalité', 'Durée de conservation'], columns: ['name', 'purpose', 'lifetime'] },
  { cells: ["Service provider's name", 'Cookie name(s)', 'Purposes'], columns: ['provider', 'name', 'purpose'] },
  { cells: ['Name', 'Purpose', 'Remarks', 'Ref'], columns: ['name', 'purpose', 'unknown', 'unknown'] },
  // Which column has the names, the cells must say.
  { cells: ['Item', 'Provider', 'Expiry'], columns: ['unknown', 'provider', 'lifetime'] },
  { cells: ['Item', 'Provider', 'Purpose'], columns: null },
  { cells: ['Name', 'Remarks', 'Ref'], columns: null },
  { cells: ['Name', 'Title'], columns: null },
  { cells: ['Duration'], columns: null },
  { cells: ['Name', 'Purpose: it keeps who you are as long as your browser is open'], columns: null },
])('the header $cells announces $columns', ({ cells, columns }) => {
  expect(readHeader(cells.map((text) => cellOf(text)))).toEqual(columns);
});

test.each([
  { text: 'Purpose', column: 'purpose' },
  { text: 'Storage period', column: 'lifetime' },
  { text: 'Name of the cookie', column: 'name' },
  { text: 'Cookie', column: 'cookie' },
  { text: 'Necessary cookies', column: 'unknown' },
  { text: 'Purpose: counts visits', column: 'unknown' },
  { text: 'The town counts visits for this purpose', column: 'unknown' },
  { text: 'Town hall', column: 'unknown' },
])('"$text" alone is a label of $column', ({ text, column }) => {
  expect(readPureLabel(text)).toBe(column);
});

test.each([
  { text: 'Name Purpose Duration', columns: ['name', 'purpose', 'lifetime'], joined: false },
  { text: 'Cookie name Service provider Purpose', columns: ['name', 'provider', 'purpose'], joined: false },
  { text: 'Name of the cookie Purpose', columns: ['name', 'purpose'], joined: false },
  { text: "Provider's name Name of the cookie Purposes", columns: ['provider', 'name', 'purpose'], joined: false },
  { text: 'NameProviderPurpose', columns: ['name', 'provider', 'purpose'], joined: true },
])('"$text" is a header of $columns', ({ text, columns, joined }) => {
  expect(readUnseparatedHeader(text)).toEqual({ columns, joined });
});

test.each([
  'Name Purpose Duration.',
  'Name Provider',
  'Purpose Duration',
  'Name of necessary cookies Purpose',
  'The name that you give us is kept for this purpose',
  'Name',
])('"%s" is no header', (text) => {
  expect(readUnseparatedHeader(text)).toBeNull();
});
