import { expect, test } from 'vitest';
import { createOpenings } from '../../../../../src/core/policy/layouts/list/card-opening.ts';
import { createLabels } from '../../../../../src/core/policy/layouts/list/label.ts';
import { lineOf, linesOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const { beginsCard, openingOf } = createOpenings(fields, createLabels(fields));

test.each([
  { what: 'after its label', text: 'Name: _ga', name: '_ga', taken: 1, labelled: true, above: false },
  { what: 'below its label', text: 'Name\n_ga\nDuration\n2 years', name: '_ga', taken: 2, labelled: true, above: true },
  { what: 'alone on its line', text: '_ga', name: '_ga', taken: 1, labelled: false, above: false },
  { what: 'behind its number', text: '2.1. _ga', name: '_ga', taken: 1, labelled: false, above: false },
  { what: 'before a colon', text: '_ga:\nCounts', name: '_ga', taken: 1, labelled: false, above: false },
  { what: 'in brackets', text: 'The counter (_ga_1)', name: '_ga_1', taken: 1, labelled: false, above: false },
])('a card begins with a name $what', ({ text, name, taken, labelled, above }) => {
  const lines = linesOf(text);
  const found = openingOf(lines, 0, lines[0] ?? lineOf(''));
  expect(found).toMatchObject({ taken, labelled, above });
  expect(found?.name.text).toBe(name);
  expect(text.slice(found?.name.start, found?.name.end)).toBe(name);
});

test.each([
  { what: 'a sentence with names in brackets', text: 'Two cookies tell visitors apart (_a_b and _b_c)' },
  { what: 'a question above a sentence', text: 'What are cookies?\nThey are small files.' },
  { what: 'a sentence', text: 'We count visits.' },
])('none begins with $what', ({ text }) => {
  const lines = linesOf(text);
  expect(openingOf(lines, 0, lines[0] ?? lineOf(''))).toBeNull();
});

test.each([
  { text: '_pk_id', begins: true },
  { text: '3. _pk_id', begins: true },
  { text: 'session:', begins: true },
  { text: 'Session', begins: false },
  { text: 'Counts visits', begins: false },
])('"$text" begins another card: $begins', ({ text, begins }) => expect(beginsCard(text)).toBe(begins));
