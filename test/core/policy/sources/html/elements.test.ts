import { expect, test } from 'vitest';
import { elementOf, partOfRole } from '../../../../../src/core/policy/sources/html/elements.ts';

test.each([
  { tag: 'table', element: { part: 'table' } },
  { tag: 'dl', element: { part: 'table' } },
  { tag: 'th', element: { part: 'cell' } },
  { tag: 'dt', element: { part: 'term' } },
  { tag: 'dd', element: { part: 'definition' } },
  { tag: 'h3', element: { level: 3, block: true, gap: true } },
  { tag: 'summary', element: { level: 7, block: true, gap: true } },
  { tag: 'p', element: { block: true, gap: true } },
  { tag: 'li', element: { block: true, gap: false } },
  { tag: 'br', element: { block: true, gap: false } },
  { tag: 'span', element: { block: false, gap: false, level: null, part: null } },
  { tag: 'h7', element: { block: false, level: null } },
])('<$tag> is $element', ({ tag, element }) => {
  expect(elementOf(tag)).toMatchObject(element);
});

test.each([
  { role: 'grid', part: 'table' },
  { role: 'row', part: 'row' },
  { role: 'columnheader', part: 'cell' },
  { role: 'list', part: null },
  { role: null, part: null },
])('the role $role plays the part $part', ({ role, part }) => {
  expect(partOfRole(role)).toBe(part);
});
