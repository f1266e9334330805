import { expect, test } from 'vitest';
import type { Cells } from '../../../../../src/core/policy/document/entry.ts';
import { createLabels } from '../../../../../src/core/policy/layouts/list/label.ts';
import { cellOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const { labelOf, unmarkedLabelOf, withLabels } = createLabels(fields);

test.each([
  { text: 'Duration: 2 years', column: 'lifetime', value: '2 years' },
  { text: 'Finalité : mesurer', column: 'purpose', value: 'mesurer' },
  { text: 'Provider:', column: 'provider', value: '' },
  { text: 'Duration 2 years', column: undefined, value: undefined },
  { text: 'Mood: 2 years', column: undefined, value: undefined },
  { text: 'https://example.org', column: undefined, value: undefined },
  { text: 'What our small town keeps about you, and its purpose: visits', column: undefined, value: undefined },
])('"$text" is labelled as $column, "$value"', ({ text, column, value }) => {
  const label = labelOf(cellOf(text, 10));
  expect(label?.column).toBe(column);
  expect(label?.value.text).toBe(value);
  if (label !== null) expect(label.value.end).toBe(10 + text.length);
});

test.each([
  { text: 'Duration 3 months', column: 'lifetime', value: '3 months' },
  { text: 'Provider Example', column: 'provider', value: 'Example' },
  { text: 'Storage period 3 months', column: 'lifetime', value: '3 months' },
  { text: 'Duration unknown to us', column: undefined, value: undefined },
  { text: 'Name Example', column: undefined, value: undefined },
  { text: 'duration 3 months', column: undefined, value: undefined },
  { text: 'Provider Example sets it.', column: undefined, value: undefined },
  { text: 'Town Example', column: undefined, value: undefined },
])('"$text" without a colon is labelled as $column, "$value"', ({ text, column, value }) => {
  const label = unmarkedLabelOf(cellOf(text, 10));
  expect(label?.column).toBe(column);
  expect(label?.value.text).toBe(value);
});

type Words = { readonly [column in keyof Cells]?: string };

test.each<{ cells: Words; as: Words }>([
  {
    cells: { description: 'Keeps you signed in. Provider: Example. Duration: 1 year.' },
    as: { description: 'Keeps you signed in.', provider: 'Example', lifetime: '1 year.' },
  },
  {
    cells: { description: 'Keeps you signed in – Duration: 1 year' },
    as: { description: 'Keeps you signed in', lifetime: '1 year' },
  },
  { cells: { description: 'Purpose: counts\nDuration: 1 year' }, as: { purpose: 'counts', lifetime: '1 year' } },
  // What the row has in a cell of its own stays.
  {
    cells: { description: 'Counts. Duration: 1 year', lifetime: '2 years' },
    as: { description: 'Counts. Duration: 1 year', lifetime: '2 years' },
  },
  { cells: { description: 'Counts. Mood: fine' }, as: { description: 'Counts. Mood: fine' } },
  // A label of the same column adds to what stands before it.
  { cells: { description: 'Counts. Notes: all visits' }, as: { description: 'Counts. all visits' } },
  {
    cells: { description: 'Counts visits by their duration: all' },
    as: { description: 'Counts visits by their duration: all' },
  },
  { cells: { purpose: 'Counts. Duration: 1 year' }, as: { purpose: 'Counts.', lifetime: '1 year' } },
  { cells: { name: 'Duration: 1 year' }, as: { name: 'Duration: 1 year' } },
])('$cells are $as', ({ cells, as }) => {
  const given = Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, cellOf(text)]));
  const labelled = Object.entries(withLabels(given)).map(([column, { text }]) => [column, text]);
  expect(Object.fromEntries(labelled)).toEqual(as);
});
