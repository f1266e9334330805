import { expect, test } from 'vitest';
import { toStructure } from '../../../src/documents/pdf/structure.ts';

const content = (id: unknown) => ({ type: 'content', id });

/** Tags within tags, with one word at the bottom. */
const nested = (depth: number): unknown =>
  depth === 0 ? content('m1') : { role: 'Div', children: [nested(depth - 1)] };
const depthOf = (node: unknown): number =>
  typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children)
    ? 1 + Math.max(0, ...node.children.map(depthOf))
    : 0;

test.each([
  { what: 'nothing', told: null, structure: null },
  { what: 'a root without parts', told: { role: 'Root', children: [] }, structure: null },
  { what: 'a root without a role', told: { children: [content('m1')] }, structure: null },
  {
    what: 'a paragraph',
    told: { role: 'Root', children: [{ role: 'P', children: [content('m1')] }] },
    structure: { role: 'Root', children: [{ role: 'P', children: ['m1'] }] },
  },
  {
    what: 'parts of other shapes',
    told: {
      role: 'Root',
      children: [null, 'm0', content(1), { type: 'object', id: 'm2' }, { role: 'P' }, content('m1')],
    },
    structure: { role: 'Root', children: ['m1'] },
  },
])('$what', ({ told, structure }) => {
  expect(toStructure(told)).toEqual(structure);
});

test.each([
  { depth: 60, read: 60 },
  { depth: 5000, read: 61 },
])('of $depth tags within each other, $read are read', ({ depth, read }) => {
  expect(depthOf(toStructure(nested(depth)))).toBe(read);
});
