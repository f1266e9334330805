import { expect, test } from 'vitest';
import { categoryText } from '../../src/messages/category.ts';
import { en } from './speech.ts';

test.each([
  { category: 'necessary', says: 'the working of the portal' },
  { category: 'preferences', says: 'your preferences' },
  { category: 'statistics', says: 'audience statistics' },
  { category: 'marketing', says: 'marketing' },
  { category: 'unclassified', says: 'a purpose not stated' },
] as const)('a cookie that is $category serves $says', ({ category, says }) => {
  expect(categoryText(category, en)).toBe(says);
});
