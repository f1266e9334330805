import './fake-browser.ts';
import { expect, test } from 'vitest';
import { browser } from '../../src/browser/browser.ts';
import { language } from '../../src/browser/language.ts';

test.each([
  { ui: 'fr', tag: 'fr' },
  { ui: 'pt-BR', tag: 'pt' },
  { ui: 'zh_TW', tag: 'zh' },
  { ui: 'EN-us', tag: 'en' },
])('$ui asks for policies in $tag', ({ ui, tag }) => {
  Object.assign(browser.i18n, { getUILanguage: () => ui });
  expect(language()).toBe(tag);
});
