import { expect, test } from 'vitest';
import type { PdfNode } from '../../../../../src/core/policy/sources/pdf/page.ts';
import { toTaggedParts } from '../../../../../src/core/policy/sources/pdf/tagged-parts.ts';

const node = (role: string, ...children: readonly (PdfNode | string)[]): PdfNode => ({ role, children });
const short = (root: PdfNode) =>
  toTaggedParts(root).map((part) =>
    part.kind === 'table'
      ? part.rows
      : `${part.level === null ? '' : `h${part.level} `}${part.bullet ? '• ' : ''}${part.marks}`,
  );

test.each<{ what: string; root: PdfNode; parts: readonly unknown[] }>([
  { what: 'paragraphs', root: node('Document', node('P', 'a', 'b'), node('P', 'c')), parts: ['a,b', 'c'] },
  { what: 'spans of a paragraph', root: node('P', 'a', node('Span', 'b'), node('Link', 'c')), parts: ['a,b,c'] },
  {
    what: 'headings',
    root: node('Document', node('H2', 'a'), node('H', 'b'), node('Title', 'c')),
    parts: ['h2 a', 'h1 b', 'h1 c'],
  },
  { what: 'no heading', root: node('Document', node('H7', 'a'), node('P', 'b')), parts: ['a', 'b'] },
  {
    what: 'list items, without their marks',
    root: node('L', node('LI', node('Lbl', 'x'), node('LBody', 'a')), node('LI', node('LBody', node('P', 'b')))),
    parts: ['• a', '• b'],
  },
  {
    what: 'a table with a head and a body',
    root: node(
      'Table',
      node('THead', node('TR', node('TH', 'a'), node('TH', 'b'))),
      node('TBody', node('TR', node('TD', 'c'), node('TD', 'd'))),
    ),
    parts: [
      [
        [[['a']], [['b']]],
        [[['c']], [['d']]],
      ],
    ],
  },
  {
    what: 'a cell of two paragraphs',
    root: node('Table', node('TR', node('TD', node('P', 'a'), node('P', 'b')), node('TD', 'c'))),
    parts: [[[[['a'], ['b']], [['c']]]]],
  },
  {
    what: 'a caption, which is a row of one cell',
    root: node('Table', node('Caption', 'x'), node('TR', node('TD', 'a'))),
    parts: [[[[['x']]], [[['a']]]]],
  },
  {
    what: 'a table in a cell, whose words are the cell’s',
    root: node('Table', node('TR', node('TD', node('Table', node('TR', node('TD', 'a'), node('TD', 'b')))))),
    parts: [[[[['a'], ['b']]]]],
  },
  { what: 'nothing', root: node('Document'), parts: [] },
])('of $what the parts are $parts', ({ root, parts }) => {
  expect(short(root)).toEqual(parts);
});

test('tags that nest too deep are not followed', () => {
  const deep = (levels: number): PdfNode => (levels === 0 ? node('P', 'a') : node('Div', deep(levels - 1)));
  expect(short(deep(50))).toEqual(['a']);
  expect(short(deep(70))).toEqual([]);
});
