import { expect, test } from 'vitest';
import { createEntryReader } from '../../../../src/core/policy/layouts/read-entries.ts';
import { entities } from '../../../../src/core/policy/sources/html/entities.ts';
import { readText } from '../../../../src/core/policy/sources/text/read-text.ts';
import { wordsOfAll } from '../entries.ts';
import { fields } from '../reader.ts';

const named = new Map(Object.entries(entities));

const readEntries = createEntryReader(fields);
const read = (source: string) => readEntries(readText(source, named));
const ga = { name: '_ga', purpose: 'Counts visits', lifetime: '2 years' };

test.each([
  {
    layout: 'a table',
    source: '| Name | Purpose | Duration |\n|---|---|---|\n| _ga | Counts visits | 2 years |',
    words: [ga],
  },
  { layout: 'an unseparated table', source: 'Name Purpose Duration\n_ga Counts visits 2 years', words: [ga] },
  { layout: 'a stacked table', source: 'Name\nPurpose\nDuration\n\n_ga\n\nCounts visits\n\n2 years', words: [ga] },
  { layout: 'a record', source: 'Name: _ga; Purpose: Counts visits; Duration: 2 years', words: [ga] },
  { layout: 'a card', source: '_ga\nPurpose: Counts visits\nDuration: 2 years', words: [ga] },
  {
    layout: 'a group',
    source: 'Matomo: _pk_id (13 months)',
    words: [{ provider: 'Matomo', name: '_pk_id', lifetime: '13 months' }],
  },
  { layout: 'bare names', source: '- _ga\n- _gid', words: [{ name: '_ga' }, { name: '_gid' }] },
  { layout: 'a bracket', source: 'Matomo (_pk_id)', words: [{ provider: 'Matomo', name: '_pk_id' }] },
  { layout: 'a list', source: '- _ga: Counts visits', words: [{ name: '_ga', description: 'Counts visits' }] },
  {
    layout: 'prose',
    source: 'We set the cookie _ga on all pages.',
    words: [{ name: '_ga', description: 'We set the cookie _ga on all pages.' }],
  },
  { layout: 'nothing', source: 'We count the visits of the town.', words: [] },
])('$layout is read as $words', ({ source, words }) => {
  expect(wordsOfAll({ entries: read(source) })).toEqual(words);
});

test('a table whose header is parted goes on in lines of one cell each', () => {
  const source = 'Name\tPurpose\tDuration\n_ga\tCounts visits\t2 years\n\n_gid\n\nTells users apart\n\n1 day';
  expect(wordsOfAll({ entries: read(source) })).toEqual([
    ga,
    { name: '_gid', purpose: 'Tells users apart', lifetime: '1 day' },
  ]);
});

test('a heading ends a table, and stands above what is below it', () => {
  const source = 'Name\tPurpose\n_ga\tCounts visits\n\n## Statistics\n\n_gid\n\nTells users apart';
  const entries = read(source);
  expect(entries[0]?.headings).toEqual([]);
  expect(entries.slice(1).every(({ headings }) => headings[0] === 'Statistics')).toBe(true);
});

test('a sentence that names no cookie for certain declares none', () => {
  expect(read('A cookie called “Matomo” is set.')).toEqual([]);
  expect(read('A cookie called “layoutstyle” is set.')).toHaveLength(1);
});
