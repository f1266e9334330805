import { expect, test } from 'vitest';
import { createOnlyService } from '../../../../../src/core/policy/layouts/headings/only-service.ts';
import { createLabels } from '../../../../../src/core/policy/layouts/list/label.ts';
import { createBareNamesReader } from '../../../../../src/core/policy/layouts/list/read-bare-names.ts';
import { wordsOfAll } from '../../entries.ts';
import { lineOf, linesOf, rowOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const { readNames, readBracket } = createBareNamesReader(fields, createLabels(fields), createOnlyService(fields));
const item = (text: string) => lineOf(text, { bullet: true });

test.each([
  { what: 'items below each other', lines: [item('_ga'), item('_gid;')], names: ['_ga', '_gid;'] },
  { what: 'a line of several', lines: linesOf('_ga, _gid, _gat'), names: ['_ga, _gid, _gat'] },
  { what: 'lines, up to the first item', lines: [lineOf('_ga'), lineOf('_gid'), item('_gat')], names: ['_ga', '_gid'] },
  { what: 'lines, up to other words', lines: linesOf('_ga\n_gid\ncount visits'), names: ['_ga', '_gid'] },
  { what: 'lines, half of which may be other words', lines: linesOf('_ga\nuser-box'), names: ['_ga', 'user-box'] },
  { what: 'lines of which most may be other words', lines: linesOf('_ga\nuser-box\napp-id'), names: [] },
  { what: 'one line of one', lines: linesOf('_ga'), names: [] },
  { what: 'one item', lines: [item('_ga')], names: [] },
  { what: 'a heading', lines: [lineOf('_ga, _gid', { level: 2 })], names: [] },
  { what: 'a row', lines: [rowOf(['_ga', '_gid'])], names: [] },
  { what: 'a sentence', lines: linesOf('_ga and _gid count visits'), names: [] },
])('of $what the names are $names', ({ lines, names }) => {
  const reading = readNames(lines, 0, []);
  expect(reading.entries.map(({ cells }) => cells.name?.text)).toEqual(names);
  expect(reading.taken).toBe(names.length);
});

test.each([
  { above: 'These cookies are set:', headings: [], taken: 1 },
  { above: 'These:', headings: ['Cookies'], taken: 1 },
  { above: 'These:', headings: ['A', 'B', 'Cookies'], taken: 0 },
  { above: 'These:', headings: [], taken: 0 },
])('one item below "$above" and $headings is taken: $taken', ({ above, headings, taken }) => {
  expect(readNames([lineOf(above), item('_ga')], 1, headings).taken).toBe(taken);
});

test.each([
  {
    line: lineOf('Google Analytics (_ga, _gid) – counts visits'),
    words: { name: '_ga, _gid', provider: 'Google Analytics', description: 'counts visits' },
  },
  { line: lineOf('Matomo (_pk_id)', { level: 3 }), words: { name: '_pk_id', provider: 'Matomo' } },
  { line: item('The cookie of the town (a_b): keeps it'), words: { name: 'a_b', description: 'keeps it' } },
])('$line.text names a service or cookies in a bracket', ({ line, words }) => {
  expect(wordsOfAll(readBracket(line, []))).toEqual([words]);
});

test.each([
  lineOf('The table of the town (a_b): keeps it'),
  lineOf('Matomo (basket)'),
  lineOf('Matomo (visitorId)'),
  rowOf(['Matomo (_pk_id)', 'counts']),
  lineOf(`Matomo (_pk_id) ${'counts visits '.repeat(9)}`),
])('$text names none', (line) => {
  expect(readBracket(line, []).taken).toBe(0);
});
