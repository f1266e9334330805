import { expect, test } from 'vitest';
import { createLiteralWords } from '../../../../src/core/policy/lexicon/literal-words.ts';

const holds = createLiteralWords(['sessionid', 'ckan', 'fr']);

test.each([
  { text: 'the cookie sessionid is set', held: true },
  { text: 'sessionid', held: true },
  { text: 'mysessionid', held: true },
  { text: 'sessionids', held: false },
  { text: 'sessionid_2', held: false },
  { text: 'sessionid-2', held: false },
  { text: 'sessionid.', held: true },
  { text: 'SessionID', held: false },
  { text: 'ckan_2, ckan', held: true },
  { text: 'fr', held: true },
  { text: 'free, fr', held: true },
  { text: 'free', held: false },
  { text: '', held: false },
])('"$text" holds one: $held', ({ text, held }) => {
  expect(holds(text)).toBe(held);
});

test('two strings whose last letters have one hash are told apart', () => {
  // The hash shifts by four bits, so that a letter more here and sixteen less there come out alike.
  const [one, other] = ['xxab', 'xxbR'];
  expect(createLiteralWords([one])(other)).toBe(false);
  expect(createLiteralWords([one, other])(other)).toBe(true);
});
