import { expect, test } from 'vitest';
import { parseLanguage } from '../../../src/cli/input/parse-language.ts';

test.each([
  { text: 'fr', tag: 'fr' },
  { text: 'pt-br', tag: 'pt-BR' },
  { text: 'zh-hant-tw', tag: 'zh-Hant-TW' },
  { text: '', tag: null },
  { text: 'fr, en', tag: null },
  { text: 'fr_FR', tag: null },
  { text: '--lang', tag: null },
])('the language tag of “$text” is $tag', ({ text, tag }) => expect(parseLanguage(text)).toBe(tag));
