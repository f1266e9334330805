import { expect, test } from 'vitest';
import { resultsTable } from './results-table.ts';

test('a figure has three digits, and its ratio to what it is held against', () =>
  expect(
    resultsTable([
      {
        benchmark: 'popup',
        what: '10 cookies',
        value: 41.26,
        unit: 'ms',
        against: { what: 'an empty page', value: 20 },
      },
      { benchmark: 'look up', what: 'a|b', value: 1234.5, unit: '' },
    ]).split('\n'),
  ).toEqual([
    '| Benchmark | What | Figure | Held against | Ratio |',
    '| --- | --- | ---: | --- | ---: |',
    '| popup | 10 cookies | 41.3 ms | an empty page: 20 | 2.06 |',
    '| look up | a\\|b | 1235 |  |  |',
  ]));
