import { expect, test } from 'vitest';
import { cookieName } from '../../src/messages/cookie-name.ts';
import { en, fr } from './speech.ts';

test.each([
  { name: 'sessionid', says: 'sessionid' },
  { name: '', says: '(no name)' },
  { name: ' ', says: '(no name)' },
  { name: '\u0007', says: '(no name)' },
  { name: 'gbStickyBuckets__id||mira', says: 'gbStickyBuckets__id||…' },
  { name: 'a\u202eb', says: 'a‹U+202E›b' },
])('“$name” is called $says', ({ name, says }) => {
  expect(cookieName(name, en)).toBe(says);
});

test('in French, too, one without a name is called so', () => {
  expect(cookieName('', fr)).toBe('(sans nom)');
});
