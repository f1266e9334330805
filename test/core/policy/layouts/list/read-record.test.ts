import { expect, test } from 'vitest';
import { createLabels } from '../../../../../src/core/policy/layouts/list/label.ts';
import { createRecordReader } from '../../../../../src/core/policy/layouts/list/read-record.ts';
import { wordsOfAll } from '../../entries.ts';
import { lineOf, rowOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const readRecord = createRecordReader(fields, createLabels(fields));

test.each([
  {
    text: 'Name: _ga; Purpose: counts visits, Lifetime: 2 years',
    words: { name: '_ga', purpose: 'counts visits', lifetime: '2 years' },
  },
  { text: 'Cookie: basket | Duration: session', words: { name: 'basket', lifetime: 'session' } },
  { text: 'Name: _ga, _gid; Purpose: counts', words: { name: '_ga, _gid', purpose: 'counts' } },
  // Of two alike the first counts.
  { text: 'Name: _ga; Purpose: counts; Purpose: sells', words: { name: '_ga', purpose: 'counts' } },
])('$text is one cookie', ({ text, words }) => {
  const { entries, taken } = readRecord([lineOf(text)], 0, []);
  expect(wordsOfAll({ entries })).toEqual([words]);
  expect(taken).toBe(1);
  expect(entries[0]?.timed).toBe('lifetime' in words);
});

test.each([
  lineOf('Name: _ga'),
  lineOf('Purpose: counts visits; Name: _ga'),
  lineOf('Name: _ga; Town: Example; Purpose: counts'),
  lineOf('Name: Matomo; Purpose: counts'),
  lineOf('_ga: counts visits'),
  rowOf(['Name: _ga; Purpose: counts', 'x']),
  lineOf(`Name: _ga; Purpose: ${'counts visits '.repeat(50)}`),
])('$text is no record', (line) => {
  expect(readRecord([line], 0, []).taken).toBe(0);
});
