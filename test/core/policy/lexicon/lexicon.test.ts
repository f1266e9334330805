import { expect, test } from 'vitest';
import { createLexicon } from '../../../../src/core/policy/lexicon/lexicon.ts';

const { find } = createLexicon([['جلسة|وقت|بيان*|session', true as const]]);

test.each([
  { text: 'الجلسة', found: ['الجلسة'], because: 'the article is written onto it' },
  { text: 'وبالجلسة', found: ['وبالجلسة'], because: 'so are "and" and "in"' },
  { text: 'للجلسة', found: ['للجلسة'], because: 'so is "for the"' },
  { text: 'وقت', found: ['وقت'], because: 'the word itself begins like "and"' },
  { text: 'وبيانات', found: ['وبيانات'], because: 'the word itself begins like "in"' },
  { text: 'مجلسة', found: [], because: 'other letters are a part of another word' },
  { text: 'a session, obsession', found: ['session'], because: 'Latin words have nothing written onto them' },
])('"$text" holds $found: $because', ({ text, found }) => {
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
