import { expect, test } from 'vitest';
import type { PdfPiece, PdfRule } from '../../../../../src/core/policy/sources/pdf/page.ts';
import { toUntaggedBlocks } from '../../../../../src/core/policy/sources/pdf/untagged-blocks.ts';
import { at, grid, pageOf } from './page-of.ts';

const short = (pieces: readonly PdfPiece[], rules: readonly PdfRule[] = []) =>
  toUntaggedBlocks(pageOf(pieces, { rules })).map((block) =>
    block.kind === 'table' ? block.cells.map(({ text }) => text) : block.text,
  );

test.each([
  { what: 'a gap of a space', pieces: [at(40, 700, 'one'), at(61, 700, 'two')], blocks: ['one two'] },
  { what: 'a wide gap', pieces: [at(40, 700, 'one'), at(70, 700, 'two')], blocks: [['one', 'two']] },
  { what: 'a wide gap behind a bullet', pieces: [at(40, 700, '•'), at(70, 700, 'two')], blocks: ['two'] },
  {
    what: 'a narrow gap where a column begins on other lines',
    pieces: [
      at(40, 700, 'one'),
      at(100, 700, 'two'),
      at(40, 670, 'three'),
      at(100, 670, 'four'),
      at(40, 640, 'long words'.slice(0, 9)),
      at(100, 640, 'five'),
    ],
    blocks: [['one', 'two', 'three', 'four', 'long word', 'five']],
  },
  {
    what: 'rules around cells',
    pieces: [at(42, 700, 'a'), at(62, 700, 'b')],
    rules: grid([40, 60, 80], [712, 697]),
    blocks: [['a', 'b']],
  },
  {
    what: 'a rule around a paragraph',
    pieces: [at(42, 700, 'a'), at(50, 700, 'b')],
    rules: grid([40, 80], [712, 697]),
    blocks: ['a b'],
  },
])('with $what the page is $blocks', ({ pieces, rules, blocks }) => {
  expect(short(pieces, rules)).toEqual(blocks);
});

test.each([
  { what: 'twice as large', height: 24, level: 1 },
  { what: 'half as large again', height: 18, level: 2 },
  { what: 'a little larger', height: 14, level: 3 },
  { what: 'as large', height: 12, level: null },
])('letters $what are of level $level', ({ height, level }) => {
  const [first] = toUntaggedBlocks(
    pageOf([{ ...at(40, 700, 'Cookies'), height }, at(40, 650, 'We set a few cookies.')]),
  );
  expect(first).toMatchObject({ text: 'Cookies', level });
});

test('a long line of large letters is no heading', () => {
  const pieces = [
    { ...at(40, 700, 'Cookies '.repeat(16)), height: 24 },
    at(40, 650, 'We set a few cookies. '.repeat(10)),
  ];
  expect(toUntaggedBlocks(pageOf(pieces))[0]).toMatchObject({ level: null });
});
