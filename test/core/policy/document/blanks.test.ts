import { expect, test } from 'vitest';
import { onOneLine, singleSpaced } from '../../../../src/core/policy/document/blanks.ts';

test.each([
  { text: 'two words', as: 'two words' },
  { text: 'two   words', as: 'two words' },
  { text: 'two\nwords', as: 'two words' },
  { text: 'two\u00a0words', as: 'two words' },
  { text: ' words ', as: ' words ' },
])('$text has single spaces as "$as"', ({ text, as }) => {
  expect(singleSpaced(text)).toBe(as);
});

test.each([
  { text: ' two\nwords ', as: 'two words' },
  { text: 'the cookie `lang`', as: 'the cookie lang' },
  { text: 'l`amour`s', as: 'l`amour`s' },
  { text: 'the cookie `lang', as: 'the cookie `lang' },
])('$text is "$as" on one line', ({ text, as }) => {
  expect(onOneLine(text)).toBe(as);
});
