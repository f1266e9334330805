import { expect, test } from 'vitest';
import { createCalledNames } from '../../../../../src/core/policy/layouts/prose/called-names.ts';
import { createGoesOn } from '../../../../../src/core/policy/layouts/prose/goes-on.ts';
import { createLifetimesBehind } from '../../../../../src/core/policy/layouts/prose/lifetimes-behind.ts';
import { createProseReader } from '../../../../../src/core/policy/layouts/prose/read-prose.ts';
import { wordsOf } from '../../entries.ts';
import { lineOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const readProse = createProseReader(
  fields,
  createGoesOn(fields),
  createLifetimesBehind(fields),
  createCalledNames(fields),
);
const read = (text: string) =>
  readProse(lineOf(text), []).map((entry) => {
    const { name = '', lifetime } = wordsOf(entry);
    return lifetime === undefined ? name : `${name} | ${lifetime}`;
  });

test.each([
  { text: 'We set the cookie _ga.', named: ['_ga'] },
  { text: 'We set the cookies _ga and _gid.', named: ['_ga', '_gid'] },
  { text: 'We set _ga.', named: [] },
  { text: 'A text file called layoutstyle, which keeps it.', named: ['layoutstyle'] },
  { text: 'A text file called layoutstyle keeps it.', named: [] },
  { text: 'A cookie called “layoutstyle” keeps it.', named: ['layoutstyle'] },
  { text: 'A file called cookie.', named: [] },
  { text: 'We do not set cookies such as _ga.', named: [] },
  { text: 'We do not sell; our cookie _ga counts.', named: ['_ga'] },
  { text: 'The cookie “basket” keeps it.', named: ['basket'] },
  { text: 'The cookie keeps your basket.', named: [] },
  { text: 'It reads “_ga” at once.', named: ['_ga'] },
  { text: 'It reads “a_b” at once.', named: [] },
])('"$text" names $named', ({ text, named }) => {
  expect(read(text)).toEqual(named);
});

test.each([
  {
    text: 'The cookies _ga and _gid last 2 years and 24 hours respectively.',
    named: ['_ga | 2 years', '_gid | 24 hours'],
  },
  { text: 'We set the cookie _ga. It is kept for a year.', named: ['_ga |  It is kept for a year.'] },
  { text: 'We set the cookie _ga. The basket is kept for a year.', named: ['_ga'] },
  {
    text: 'We set the cookies _ga and _gid. They are kept for a year.',
    named: ['_ga |  They are kept for a year.', '_gid |  They are kept for a year.'],
  },
  {
    text: 'We set the cookies _ga and _gid. They count visits, and server logs are kept for a year.',
    named: ['_ga', '_gid'],
  },
  {
    text: 'We set the cookies _ga and _gid. They are kept for 2 years and 24 hours respectively.',
    named: ['_ga | 2 years', '_gid | 24 hours'],
  },
  {
    text: 'The cookie a_b keeps you signed in for two weeks, and is safe.',
    named: ['a_b | two weeks'],
  },
])('"$text" says $named', ({ text, named }) => {
  expect(read(text).map((words) => words.replace('|  ', '| '))).toEqual(
    named.map((words) => words.replace('|  ', '| ')),
  );
});

test('a sentence that names several says no lifetime of one', () => {
  const both = readProse(lineOf('The cookies _ga and _gid.'), []);
  expect(both.map(({ timed }) => timed)).toEqual([true, true]);
  expect(readProse(lineOf('The cookie _ga.'), []).map(({ timed }) => timed)).toEqual([false]);
});

test('an entry is where its sentence is', () => {
  const text = 'Welcome. The cookie _ga counts. Bye.';
  const [entry] = readProse(lineOf(text, { start: 100 }), []);
  expect(text.slice((entry?.start ?? 0) - 100, (entry?.end ?? 0) - 100).trim()).toBe('The cookie _ga counts.');
  expect(entry?.place).toBe('prose');
});

test.each([
  {
    text: 'The cookies a_b, a_c and a_d are each kept for six months.',
    named: ['a_b | six months', 'a_c | six months', 'a_d | six months'],
  },
  {
    text: 'Les cookies a_b et a_c, tous deux gardés six mois.',
    named: ['a_b | six mois', 'a_c | six mois'],
  },
  {
    text: 'Evästeet a_b ja a_c (kumpikin kaksi vuotta).',
    named: ['a_b | (kumpikin kaksi vuotta)', 'a_c | (kumpikin kaksi vuotta)'],
  },
  { text: 'The cookies a_b and a_c (2 years).', named: ['a_b', 'a_c | (2 years)'] },
  { text: 'The cookies a_b (1 day) and a_c (2 years).', named: ['a_b | (1 day)', 'a_c | (2 years)'] },
  // What stands behind the bracket is of another, whether or not its name is known for one.
  {
    text: 'It sets the cookies a_b (session) and basket (13 months).',
    named: ['a_b | (session)', 'basket | (13 months)'],
  },
  {
    text: 'It sets the cookies a_b (session) and others (13 months).',
    named: ['a_b | (session)', 'others | (13 months)'],
  },
])('of several names before one lifetime, "$text" says $named', ({ text, named }) => {
  expect(read(text)).toEqual(named);
});

test.each([
  'The cookies a_b and a_c count visits. The first is kept for 2 years, the second for 24 hours.',
  'Les cookies a_b et a_c comptent les visites. Le premier est conservé 2 years, le second 24 hours.',
  'Die Cookies a_b und a_c zählen. Das erste bleibt 2 years, das zweite 24 hours.',
])('"%s" gives each its own', (text) => {
  expect(read(text)).toEqual(['a_b | 2 years', 'a_c | 24 hours']);
});

test.each([
  { text: 'We use Matomo. It sets the cookies a_b and a_c.', providers: ['Matomo', 'Matomo'] },
  { text: 'Nous utilisons Matomo. Il dépose le cookie a_b.', providers: ['Matomo'] },
  { text: 'We use Matomo. The cookie a_b keeps your basket.', providers: [undefined] },
  // Its own sentence says it: `provider.ts` reads that.
  { text: 'We use Matomo. It sets the cookie a_b with Hotjar.', providers: [undefined] },
])('"$text" goes on about $providers', ({ text, providers }) => {
  expect(readProse(lineOf(text), []).map((entry) => wordsOf(entry).provider)).toEqual(providers);
});
