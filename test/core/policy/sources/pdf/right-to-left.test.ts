import { expect, test } from 'vitest';
import { layOutPages } from '../../../../../src/core/policy/sources/pdf/lay-out-pages.ts';
import { inReadingOrder } from '../../../../../src/core/policy/sources/pdf/right-to-left.ts';
import { at, grid, pageOf } from './page-of.ts';

test.each([
  { words: ['واحدة', ' ', 'سنة'], read: 'سنة واحدة' },
  { words: ['٢٠٢٤', ' ', 'مايو', ' ', '٣', ' ', ':', 'تحديث'], read: 'تحديث: ٣ مايو ٢٠٢٤' },
  { words: ['(', 'سنة', ')', ' ', 'ga', '_', ' ', 'ملف'], read: 'ملف _ga (سنة)' },
  { words: ['.', 'لنا', ' ', '(', 'Google', ' ', '(', 'US', ' ', 'من'], read: 'من Google (US) لنا.' },
  { words: ['\ufef4', '\ufee3'], read: 'مي' },
])('$words are read as "$read"', ({ words, read }) => {
  expect(inReadingOrder(words)).toBe(read);
});

test('a table from right to left, with vowels of their own and underscores on the other side', () => {
  const page = pageOf(
    [
      at(160, 88, 'الاسم'),
      at(40, 88, 'المدة'),
      at(160, 68, 'ga_'),
      { ...at(46, 68, 'نة'), width: 12 },
      { ...at(57, 68, '\u064e'), width: 1 },
      { ...at(58, 68, 'س'), width: 6 },
      at(160, 48, 'lang'),
      at(40, 48, 'سنتان'),
    ],
    { rules: grid([30, 150, 270], [100, 80, 60, 40]) },
  );
  const markup = layOutPages([page]);
  expect(markup).toContain('_ga');
  expect(markup).toContain('سنة');
  expect(markup).not.toContain('ga_');
});

test('a page from left to right keeps its names, and the order of a line with an Arabic word', () => {
  const line = [at(40, 700, 'lang'), at(70, 700, 'العربية'), at(120, 700, 'keeps it')];
  const markup = layOutPages([pageOf([...line, at(40, 650, 'for a year'), at(40, 600, 'ga_')])]);
  expect(markup).toContain('ga_');
  expect(markup).toContain('lang العربية keeps it');
});
