import { expect, test } from 'vitest';
import { lineOf } from '../lines.ts';
import { fields } from '../reader.ts';

test.each([
  { text: 'What cookies are used on the <https://portal.example.com> platform', host: 'portal.example.com' },
  { text: 'Cookies on https://Portal.Example.com/en', host: 'portal.example.com' },
  { text: 'Cookies of data.example.org', host: 'data.example.org' },
  { text: 'This policy applies to data.example.org.', host: 'data.example.org' },
  { text: 'Cette politique s’applique à data.example.org.', host: 'data.example.org' },
  { text: 'This site is like data.example.org.', host: null },
  { text: 'Cookies are explained at data.example.org.', host: null },
  { text: 'Welcome to data.example.org', host: null },
  { text: 'Cookies of analytics.js', host: null },
  { text: 'Cookies: write to us@data.example.org', host: null },
  { text: `Cookies of data.example.org ${'and of others '.repeat(20)}`, host: null },
])('"$text" is about $host', ({ text, host }) => {
  expect(fields.findHost([lineOf(text)])).toBe(host);
});

test.each([
  { what: 'an item of a list', line: lineOf('Cookies of data.example.org', { bullet: true }) },
  { what: 'a row', line: lineOf('Cookies of data.example.org', { cells: [lineOf('Cookies'), lineOf('of')] }) },
])('$what says nothing of the host', ({ line }) => {
  expect(fields.findHost([line])).toBeNull();
});

test('the first line that says it counts', () => {
  const lines = ['Cookies', 'Cookies of one.example.org', 'Cookies of two.example.org'];
  expect(fields.findHost(lines.map((text) => lineOf(text)))).toBe('one.example.org');
});
