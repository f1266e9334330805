import { expect, test } from 'vitest';
import { createGroupReader } from '../../../../../src/core/policy/layouts/list/read-group.ts';
import { wordsOfAll } from '../../entries.ts';
import { lineOf, rowOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const readGroup = createGroupReader(fields);

test.each([
  {
    text: 'Matomo: _pk_id (13 months), _pk_ses (30 minutes)',
    words: [
      { provider: 'Matomo', name: '_pk_id', lifetime: '13 months' },
      { provider: 'Matomo', name: '_pk_ses', lifetime: '30 minutes' },
    ],
  },
  {
    text: 'Counting visits: _a_b, _a_c (2 years).',
    words: [{ purpose: 'Counting visits', name: '_a_b, _a_c', lifetime: '2 years' }],
  },
  {
    text: 'Essentiels : session_id (24h) et csrf_token (1h).',
    words: [
      { category: 'Essentiels', purpose: 'Essentiels', name: 'session_id', lifetime: '24h' },
      { category: 'Essentiels', purpose: 'Essentiels', name: 'et csrf_token', lifetime: '1h' },
    ],
  },
  { text: 'Cookies: _a_b (1 day)', words: [{ name: '_a_b', lifetime: '1 day' }] },
  // Of a service, ordinary words may be names.
  { text: 'Matomo: basket (session)', words: [{ provider: 'Matomo', name: 'basket', lifetime: 'session' }] },
])('$text names each with its lifetime', ({ text, words }) => {
  const line = lineOf(text, { start: 50 });
  const { entries, taken } = readGroup(line, ['Cookies']);
  expect(wordsOfAll({ entries })).toEqual(words);
  expect(taken).toBe(1);
  for (const { cells, guessed, timed } of entries) {
    expect([guessed, timed]).toEqual([true, true]);
    const { start = 0, end = 0 } = cells.lifetime ?? {};
    expect(text.slice(start - 50, end - 50)).toBe(cells.lifetime?.text);
  }
});

test.each([
  lineOf('Matomo: _pk_id (13 months), and others'),
  lineOf('Matomo: _pk_id (counts visits)'),
  lineOf('Matomo: _pk_id, _pk_ses'),
  lineOf('Counting visits: basket (2 years)'),
  lineOf('Matomo: Basket (2 years)'),
  lineOf('Matomo _pk_id (13 months)'),
  rowOf(['Matomo: _pk_id (13 months)', 'x']),
])('$text is no such group', (line) => {
  expect(readGroup(line, [])).toEqual({ entries: [], taken: 0 });
});
