import type { PDFPageProxy } from 'unpdf/pdfjs';
import { expect, test } from 'vitest';
import { readPieces, sizeOf } from '../../../src/documents/pdf/pieces.ts';

const words = (str: string) => ({ str, width: 10, height: 12, transform: [12, 0, 0, 12, 40, 700] });
const begin = (tag: string, id?: string) => ({ type: 'beginMarkedContentProps', tag, id });
const end = { type: 'endMarkedContent' };

/** A page that tells these items, in parts, as pdf.js does. */
const page = (...parts: readonly (readonly unknown[])[]): PDFPageProxy =>
  ({
    streamTextContent: () =>
      new ReadableStream({
        start(controller) {
          for (const items of parts) controller.enqueue({ items });
          controller.close();
        },
      }),
  }) as unknown as PDFPageProxy;

test.each<{
  what: string;
  items: readonly unknown[];
  isTagged?: boolean;
  pieces: readonly (readonly [string, string | null])[];
}>([
  { what: 'words without a mark', items: [words('a')], pieces: [['a', null]] },
  {
    what: 'words in a mark',
    items: [begin('P', 'm1'), words('a'), end, words('b')],
    pieces: [
      ['a', 'm1'],
      ['b', null],
    ],
  },
  {
    what: 'words in a mark within another',
    items: [begin('P', 'm1'), begin('Span'), words('a'), end, words('b')],
    pieces: [
      ['a', 'm1'],
      ['b', 'm1'],
    ],
  },
  { what: 'the foot of a tagged page', items: [begin('Artifact'), words('a'), end, words('b')], pieces: [['b', null]] },
  {
    what: 'a mark within that foot',
    items: [begin('Artifact'), begin('P', 'm1'), words('a'), end, end, words('b')],
    pieces: [['b', null]],
  },
  {
    what: 'the foot of a page without tags',
    items: [begin('Artifact'), words('a'), end],
    isTagged: false,
    pieces: [['a', null]],
  },
  { what: 'an end that nothing began', items: [end, words('a')], pieces: [['a', null]] },
])('$what', async ({ items, isTagged = true, pieces }) => {
  const read = await readPieces(page(items), 10, isTagged);
  expect(read.map(({ text, mark }) => [text, mark])).toEqual(pieces);
});

test('a piece has its place and size', async () => {
  expect(await readPieces(page([words('a')]), 10, false)).toEqual([
    { x: 40, y: 700, width: 10, height: 12, text: 'a', mark: null },
  ]);
});

test('no more pieces are read than are asked for', async () => {
  const read = await readPieces(page([words('a')], [words('b'), words('c')], [words('d')]), 2, false);
  expect(read.map(({ text }) => text)).toEqual(['a', 'b']);
});

test.each([
  { lengths: [], size: 0 },
  { lengths: [0, 1, 50], size: 3 },
  { lengths: [51], size: 2 },
  { lengths: [500, 1], size: 11 },
])('pieces of $lengths letters count as $size', ({ lengths, size }) => {
  const pieces = lengths.map((length) => ({ x: 0, y: 0, width: 0, height: 0, text: 'x'.repeat(length), mark: null }));
  expect(sizeOf(pieces)).toBe(size);
});
