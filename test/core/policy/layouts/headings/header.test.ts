import { expect, test } from 'vitest';
import { createHeaders } from '../../../../../src/core/policy/layouts/headings/header.ts';
import { lineOf, linesOf, rowOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const { headerAt, rowsEnd } = createHeaders(fields);

test.each([
  {
    text: 'Name Purpose Duration\n_ga Counts 2 years',
    header: { columns: ['name', 'purpose', 'lifetime'], taken: 1, rows: 'spaced' },
  },
  {
    text: 'NamePurposeDuration\n_gaCounts2 years',
    header: { columns: ['name', 'purpose', 'lifetime'], taken: 1, rows: 'joined' },
  },
  {
    text: 'Name\nPurpose\nDuration\n_ga',
    header: { columns: ['name', 'purpose', 'lifetime'], taken: 3, rows: 'stacked', roomy: false },
  },
  {
    text: 'Cookie\nName\nPurpose\n_ga',
    header: { columns: ['provider', 'name', 'purpose'], taken: 3, rows: 'stacked', roomy: false },
  },
  // A header that is not known, between two that are.
  {
    text: 'Name\nRemarks\nPurpose\n_ga',
    header: { columns: ['name', 'unknown', 'purpose'], taken: 3, rows: 'stacked', roomy: false },
  },
  // Before the first name.
  {
    text: 'Name\nPurpose\nDuration\nRemarks\n_ga',
    header: { columns: ['name', 'purpose', 'lifetime', 'unknown'], taken: 4, rows: 'stacked', roomy: false },
  },
  {
    text: 'Name\nPurpose\nRemarks\n_ga',
    header: { columns: ['name', 'purpose'], taken: 2, rows: 'stacked', roomy: false },
  },
  // As questions.
  {
    text: 'Cookie\nWhat is it for?\nHow long does it stay?\nWhat happens when you say no to it?\n_ga',
    header: { columns: ['cookie', 'purpose', 'lifetime', 'unknown'], taken: 4, rows: 'stacked', roomy: false },
  },
  {
    text: 'Name des Cookies\nWozu dient es?\nWie lange bleibt es?\n_ga',
    header: { columns: ['name', 'purpose', 'lifetime'], taken: 3, rows: 'stacked', roomy: false },
  },
  {
    text: 'Nombre\n¿Para qué sirve?\n¿Cuánto tiempo dura?\n_ga',
    header: { columns: ['name', 'purpose', 'lifetime'], taken: 3, rows: 'stacked', roomy: false },
  },
  {
    text: 'Naam\nWaarvoor dient hij?\nHoe lang blijft hij staan?\n_ga',
    header: { columns: ['name', 'purpose', 'lifetime'], taken: 3, rows: 'stacked', roomy: false },
  },
  { text: 'Name\nRemarks.\nPurpose\n_ga', header: null },
  { text: 'Purpose\nDuration\n_ga', header: null },
  { text: 'Name\nProvider\nMatomo', header: null },
  { text: 'Name\n\n\nPurpose\nDuration\n_ga', header: null },
  { text: 'Our portal sets cookies\nfor this purpose', header: null },
])('the lines $text begin with the header $header', ({ text, header }) => {
  expect(headerAt(linesOf(text), 0)).toEqual(header);
});

test('an item of a list, or a row, is no part of a header', () => {
  const [name, purpose] = [lineOf('Name'), lineOf('Purpose')];
  expect(headerAt([name, purpose], 0)).not.toBeNull();
  expect(headerAt([lineOf('Name', { bullet: true }), purpose], 0)).toBeNull();
  expect(headerAt([name, rowOf(['Purpose', 'Duration'])], 0)).toBeNull();
});

test.each([
  { what: 'the end', lines: linesOf('_ga\nCounts visits'), end: 2 },
  { what: 'a heading', lines: [lineOf('_ga'), lineOf('Statistics', { level: 2 })], end: 1 },
  { what: 'what may look like a heading', lines: [lineOf('_ga'), lineOf('Counts', { level: 7 })], end: 2 },
  { what: 'a row', lines: [lineOf('_ga'), rowOf(['_gid', 'Counts'])], end: 1 },
  { what: 'a paragraph', lines: [lineOf('_ga'), lineOf('word '.repeat(150))], end: 1 },
  { what: 'another header', lines: linesOf('_ga\nCounts\nName\nPurpose'), end: 2 },
  { what: 'the title of another table', lines: linesOf('_ga\nCounts\n\nOthers\n\nName\nPurpose'), end: 2 },
  { what: 'no title right above a header', lines: linesOf('_ga\nCounts\n\nOthers\nName\nPurpose'), end: 3 },
  { what: 'no title where all lines have room', lines: linesOf('_ga\n\nCounts\n\nVisits\n\nName\n\nPurpose'), end: 3 },
])('rows reach to $what', ({ lines, end }) => {
  expect(rowsEnd(lines, 0, { columns: ['name', 'purpose'] })).toBe(end);
});

test.each([
  { what: 'a service', first: 'Matomo', rows: '_a_b\nCounts\nMatomo\n_c_d\nCounts', grouped: 'provider', end: 2 },
  { what: 'a category', first: 'Statistik', rows: '_a_b\nZählt\nMarketing\n_c_d\nWirbt', grouped: 'category', end: 2 },
  { what: 'a service in a column', first: '_a_b', rows: 'Matomo\n_c_d\nMatomo', grouped: undefined, end: 3 },
  { what: 'the last cell', first: 'Statistik', rows: '_a_b\nMarketing\n_c_d\nMarketing', grouped: 'category', end: 4 },
])('$what above the first name heads its rows', ({ first, rows, grouped, end }) => {
  const header = headerAt(linesOf(`Name\nPurpose\n${first}\n${rows}`), 0);
  expect([header?.taken, header?.grouped]).toEqual([2, grouped]);
  if (header !== null) expect(rowsEnd(linesOf(rows), 0, header)).toBe(end);
});

test.each([
  { when: 'a title is not known', rows: 'Matomo\n_a_b\nCounts\n1 day\nKd Town\n_c_d\nKeeps\n1 day' },
  {
    when: 'a row lacks its last cell',
    rows: 'Statistics\n_a_b\nCounts\n1 day\n_c_d\nCounts\nMarketing\n_e_f\nAds\n1 day',
  },
  { when: 'each row has one cell more', rows: 'Marketing\n_a_b\nKeeps\n1 day\nno\n_c_d\nAds\n1 day\nyes' },
])('nothing heads the rows where $when', ({ rows }) => {
  expect(headerAt(linesOf(`Name\nPurpose\nExpiry\n${rows}`), 0)?.grouped).toBeUndefined();
});

test('a head that is known by one of its words is the last where the others say all but what for', () => {
  expect(
    headerAt(linesOf('Nazwa\nŹródło\nCzas przechowywania\nOpis zastosowania\nnowa nazwa (zmienna)'), 0),
  ).toMatchObject({
    columns: ['name', 'provider', 'lifetime', 'description'],
  });
  expect(
    headerAt(linesOf('Name\nProvider\nDuration\nthe lists have a purpose for which it is kept\n_ga'), 0),
  ).toMatchObject({ taken: 3 });
});
