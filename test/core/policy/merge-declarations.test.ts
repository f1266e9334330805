import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../src/core/cookie/lifetime.ts';
import type { Declaration } from '../../../src/core/policy/declaration.ts';
import type { StatedLifetime } from '../../../src/core/policy/fields/stated-lifetime.ts';
import { mergeDeclarations } from '../../../src/core/policy/merge-declarations.ts';

const hour: StatedLifetime = { kind: 'persistent', seconds: HOUR, text: '1 hour' };
const hourInMinutes: StatedLifetime = { kind: 'persistent', seconds: 60 * MINUTE, text: '60 minutes' };
const session: StatedLifetime = { kind: 'session', text: 'Session' };

let start = 0;
const declare = (name: string, changes: Partial<Declaration> = {}): Declaration => {
  start += 1;
  return {
    name,
    provider: null,
    purpose: null,
    lifetime: null,
    category: null,
    condition: null,
    quote: { text: name, start, end: start },
    ...changes,
  };
};

test.each([
  { what: 'two names', stated: [declare('a'), declare('b')], count: 2 },
  { what: 'one name twice', stated: [declare('a'), declare('a')], count: 1 },
  {
    what: 'one name of two providers',
    stated: [declare('a', { provider: 'One' }), declare('a', { provider: 'Two' })],
    count: 2,
  },
  {
    what: 'one name, whose provider only the first row names',
    stated: [declare('a', { provider: 'One' }), declare('a')],
    count: 1,
  },
  {
    what: 'one name with two lifetimes that cannot both be true',
    stated: [declare('a', { lifetime: hour }), declare('a', { lifetime: session })],
    count: 2,
  },
  {
    what: 'one name with one lifetime in two units',
    stated: [declare('a', { lifetime: hour }), declare('a', { lifetime: hourInMinutes })],
    count: 1,
  },
  {
    what: 'three rows, of which two have the same second lifetime',
    stated: [
      declare('a', { lifetime: hour }),
      declare('a', { lifetime: session }),
      declare('a', { lifetime: session }),
    ],
    count: 2,
  },
])('rows with $what are $count declarations', ({ stated, count }) => {
  expect(mergeDeclarations(stated, [])).toHaveLength(count);
});

test('a later mention says what the first left open, and changes nothing else', () => {
  const rows = [declare('a', { purpose: 'Keeps the basket' })];
  const sentences = [declare('a', { purpose: 'Counts visits', lifetime: hour, provider: 'Example' })];
  expect(mergeDeclarations(rows, sentences)).toEqual([{ ...rows[0], lifetime: hour }]);
});

test('a sentence that contradicts a row adds no declaration', () => {
  const rows = [declare('a', { lifetime: hour })];
  expect(mergeDeclarations(rows, [declare('a', { lifetime: session })])).toEqual(rows);
});

test('declarations come in the order of the document, sentences among rows', () => {
  const [sentence, row] = [declare('told'), declare('stated')];
  expect(mergeDeclarations([row], [sentence]).map(({ name }) => name)).toEqual(['told', 'stated']);
});
