import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, layOutText, type Segments } from '../../../report/model/lay-out-text.ts';
import { processorMs } from '../../processor-ms.ts';
import { tries } from '../../tries.ts';

/** `quoted` says which quotes cover which words: "[0 sessionid][0 1  lasts]". */
const spoken = (segments: Segments) =>
  segments.map(({ text, quotes }) => (quotes.length > 0 ? `[${quotes.join(' ')} ${text}]` : text)).join('');
const shapes = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(spoken)) : spoken(block.segments)));

test.each([
  { what: 'lines are paragraphs, and blank ones gaps', text: 'One\n\nTwo', quotes: [], blocks: ['One', '', 'Two'] },
  {
    what: 'lines with tabs are rows of one table',
    text: 'a\tb\nc\td',
    quotes: [],
    blocks: [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  },
  {
    what: 'a row with more cells begins another table',
    text: 'a\tb\nc\td\te',
    quotes: [],
    blocks: [[['a', 'b']], [['c', 'd', 'e']]],
  },
  {
    what: 'a line between two rows parts two tables',
    text: 'a\tb\n-\nc\td',
    quotes: [],
    blocks: [[['a', 'b']], '-', [['c', 'd']]],
  },
  {
    what: 'a cell may be empty',
    text: 'a\t\n\tb',
    quotes: [],
    blocks: [
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
  },
  {
    what: 'a blank line between two rows parts no table',
    text: 'a\tb\n\nc\td\n\ne',
    quotes: [],
    blocks: [[['a', 'b'], [''], ['c', 'd']], '', 'e'],
  },
  { what: 'a quote covers part of a line', text: 'a name b', quotes: [[2, 6]], blocks: ['a [0 name] b'] },
  {
    what: 'a quote spans cells and lines',
    text: 'a\tb\nc\td',
    quotes: [[2, 5]],
    blocks: [
      [
        ['a', '[0 b]'],
        ['[0 c]', 'd'],
      ],
    ],
  },
  {
    what: 'two quotes share words',
    text: 'sid and tok',
    quotes: [
      [0, 11],
      [8, 11],
    ],
    blocks: ['[0 sid and ][0 1 tok]'],
  },
  {
    what: 'a quote begins where another ends',
    text: 'ab',
    quotes: [
      [1, 2],
      [0, 1],
    ],
    blocks: ['[1 a][0 b]'],
  },
  { what: 'a quote of nothing covers nothing', text: 'ab', quotes: [[1, 1]], blocks: ['ab'] },
  { what: 'a quote past the end covers what there is', text: 'ab', quotes: [[1, 9]], blocks: ['a[0 b]'] },
])('$what', ({ text, quotes, blocks }) => {
  expect(
    shapes(
      layOutText(
        text,
        quotes.map(([start = 0, end = 0]) => ({ start, end })),
      ),
    ),
  ).toEqual(blocks);
});

const documents = fc
  .array(fc.constantFrom('a', 'sessionid', ' ', '\t', '\n', '\n\n', '\f', '\r', 'é', '😀'), { maxLength: 60 })
  .chain((parts) => {
    const text = parts.join('');
    const place = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
    return fc.record({ text: fc.constant(text), quotes: fc.array(place, { maxLength: 8 }) });
  });

test('the segments joined give the text back, and each character is covered by just its quotes', {
  tags: 'long',
}, () => {
  fc.assert(
    fc.property(documents, ({ text, quotes }) => {
      const lines = layOutText(text, quotes).flatMap((block) =>
        block.kind === 'table' ? block.rows : [[block.segments]],
      );
      const joined = lines
        .map((cells) => cells.map((segments) => segments.map((segment) => segment.text).join('')).join('\t'))
        .join('\n');
      expect(joined).toBe(text);
      let at = 0;
      for (const cells of lines)
        for (const segments of cells) {
          for (const segment of segments)
            for (let end = at + segment.text.length; at < end; at++) {
              const covering = quotes.flatMap(({ start, end }, quote) => (start <= at && at < end ? [quote] : []));
              expect(segment.quotes).toEqual(covering);
            }
          at += 1; // the tab or the line feed behind it
        }
    }),
    tries(500),
  );
});

test('a policy as long as is read is laid out at once', { tags: 'long' }, () => {
  const line = 'Opendatasoft\tsessionid\t2 weeks\tLog-in\n';
  const text = line.repeat(Math.floor(300_000 / line.length));
  const quotes = Array.from({ length: text.length / line.length }, (_, row) => ({
    start: row * line.length,
    end: (row + 1) * line.length - 1,
  }));
  expect(processorMs(() => layOutText(text, quotes))).toBeLessThan(500);
});
