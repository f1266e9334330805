import { expect, test } from 'vitest';
import type { Cells } from '../../../../src/core/policy/document/entry.ts';
import { cellOf } from '../lines.ts';
import { fields } from '../reader.ts';

const isStorage = (words: { readonly [column in keyof Cells]?: string }, headings: readonly string[] = []): boolean =>
  fields.isStorage({
    cells: Object.fromEntries(Object.entries(words).map(([column, text]) => [column, cellOf(text)])),
    headings,
    start: 0,
    end: 0,
    place: 'cell',
    timed: false,
  });

test.each([
  { words: { name: 'localStorage.theme' }, storage: true },
  { words: { name: '`sessionStorage`' }, storage: true },
  { words: { name: 'my_localStorage' }, storage: false },
  { words: { category: 'Local storage' }, storage: true },
  { words: { category: 'Cookie, local storage' }, storage: false },
  { words: { other: 'Pixel' }, storage: true },
  { words: { category: 'Pixel cookie' }, storage: false },
  { words: { category: 'localStorage (ce n’est pas un cookie)' }, storage: true },
  { words: { other: 'Lokaler Speicher, kein Cookie' }, storage: true },
  { words: { category: 'Cookie und lokaler Speicher' }, storage: false },
  { words: { other: 'HTTP-Cookie, kein Flash-Cookie, kein lokaler Speicher' }, storage: false },
  { words: { other: 'Cookie; no cookies, no banner: local storage' }, storage: false },
  { words: { provider: 'Kd Town (no cookie banner; local storage)' }, storage: false },
  { words: { lifetime: 'Local storage' }, storage: true },
  { words: { provider: 'Local storage' }, storage: true },
  { words: { purpose: 'Kept in the local storage' }, storage: true },
  { words: { purpose: 'This cookie is mirrored in the local storage' }, storage: false },
  { words: { purpose: 'This is not a cookie, but in the local storage' }, storage: true },
  { words: { purpose: `Keeps what you chose on the pages of the portal, as does the local storage` }, storage: false },
  { words: { purpose: 'Tracks the pixel' }, storage: false },
])('$words is kept elsewhere than in a cookie: $storage', ({ words, storage }) => {
  expect(isStorage({ name: 'a_b', ...words })).toBe(storage);
});

test.each([
  { headings: ['Local storage'], storage: true },
  { headings: ['Statistics', 'Local storage'], storage: true },
  { headings: ['Matomo', 'Statistics', 'Local storage'], storage: false },
  { headings: ['Cookies and local storage'], storage: false },
])('under $headings it is: $storage', ({ headings, storage }) => {
  expect(isStorage({ name: 'a_b' }, headings)).toBe(storage);
});

test.each([
  { text: 'localStorage', says: true },
  { text: 'session storage', says: true },
  { text: 'storage period', says: false },
])('"$text" is a word for the storage: $says', ({ text, says }) => {
  expect(fields.isStorageWord(text)).toBe(says);
});
