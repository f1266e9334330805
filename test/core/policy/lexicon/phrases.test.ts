import { expect, test } from 'vitest';
import { en } from '../../../../src/core/policy/languages/en.ts';
import { phrasesOf, writtenPhrasesOf } from '../../../../src/core/policy/lexicon/phrases.ts';

const languages = [
  { ...en, cookie: 'Témoin|cookie' },
  { ...en, cookie: '' },
  { ...en, cookie: 'Cookie' },
];

test('the lists of all languages are one, without empty phrases', () => {
  expect(writtenPhrasesOf(languages, ({ cookie }) => cookie)).toEqual(['Témoin', 'cookie', 'Cookie']);
});

test('for looking up they are normalised', () => {
  expect(phrasesOf(languages, ({ cookie }) => cookie)).toEqual(['temoin', 'cookie', 'cookie']);
});
