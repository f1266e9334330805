import { expect, test } from 'vitest';
import { deletes } from '../../../src/core/cookie/set-cookie-line.ts';
import { START, setCookieLine } from '../facts.ts';

test.each([
  { when: 'it asks for a session', maxAge: null, expires: null, only: false },
  { when: 'Max-Age is 0', maxAge: 0, expires: null, only: true },
  { when: 'Max-Age is below 0', maxAge: -1, expires: null, only: true },
  { when: 'Max-Age is above 0, and Expires is over', maxAge: 60, expires: START - 1, only: false },
  { when: 'Expires is over', maxAge: null, expires: START - 1, only: true },
  { when: 'Expires is now', maxAge: null, expires: START, only: true },
  { when: 'Expires is to come', maxAge: null, expires: START + 1, only: false },
])('a line only deletes: $only when $when', ({ maxAge, expires, only }) => {
  expect(deletes(setCookieLine({ maxAge, expires }), START)).toBe(only);
});
