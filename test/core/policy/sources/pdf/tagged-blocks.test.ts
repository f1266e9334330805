import { expect, test } from 'vitest';
import type { PdfNode, PdfPiece } from '../../../../../src/core/policy/sources/pdf/page.ts';
import { toTaggedBlocks } from '../../../../../src/core/policy/sources/pdf/tagged-blocks.ts';
import { at, pageOf, taggedTable } from './page-of.ts';

const node = (role: string, ...children: readonly (PdfNode | string)[]): PdfNode => ({ role, children });
const short = (pieces: readonly PdfPiece[], structure: PdfNode) =>
  toTaggedBlocks(pageOf(pieces), structure)?.map((block) =>
    block.kind === 'table' ? block.cells.map(({ text }) => text) : block.text,
  ) ?? null;

test.each([
  {
    what: 'words in the order of the tags',
    pieces: [at(40, 700, 'second', 'b'), at(40, 680, 'first', 'a')],
    structure: node('Document', node('P', 'a'), node('P', 'b')),
    blocks: ['first', 'second'],
  },
  {
    what: 'words that two tags claim, once',
    pieces: [at(40, 700, 'first', 'a')],
    structure: node('Document', node('P', 'a'), node('P', 'a')),
    blocks: ['first'],
  },
  {
    what: 'a table',
    pieces: [at(40, 700, 'one', 'a'), at(200, 700, 'two', 'b')],
    structure: taggedTable([['a', 'b']]),
    blocks: [['one', 'two']],
  },
  {
    what: 'a table of one column, which is there for the layout',
    pieces: [at(40, 700, 'one', 'a'), at(40, 680, 'two', 'b')],
    structure: taggedTable([['a'], ['b']]),
    blocks: ['one', 'two'],
  },
  {
    what: 'a few words that no tag tells, after the rest',
    pieces: [at(40, 760, 'x'), at(40, 700, 'most of the words', 'a')],
    structure: node('P', 'a'),
    blocks: ['most of the words', 'x'],
  },
  {
    what: 'nothing when most words have no tag',
    pieces: [at(40, 760, 'most of the words'), at(40, 700, 'x', 'a')],
    structure: node('P', 'a'),
    blocks: null,
  },
])('the tags tell $what', ({ pieces, structure, blocks }) => {
  expect(short(pieces, structure)).toEqual(blocks);
});

test('headings and list items are told', () => {
  const pieces = [at(40, 700, 'Cookies', 'a'), at(40, 680, 'sessionid', 'b')];
  const structure = node('Document', node('H2', 'a'), node('LI', node('LBody', 'b')));
  expect(toTaggedBlocks(pageOf(pieces), structure)).toMatchObject([
    { level: 2, bullet: false },
    { level: null, bullet: true },
  ]);
});
