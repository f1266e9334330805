import { expect, test } from 'vitest';
import type { Block, TableBlock } from '../../../../../src/core/policy/sources/pdf/block.ts';
import { joinPages } from '../../../../../src/core/policy/sources/pdf/join-pages.ts';

const text = (words: string): Block => ({ kind: 'text', level: null, bullet: false, gap: false, text: words });
const table = (rows: readonly (readonly string[])[], columns: readonly number[] = [0, 100]): TableBlock => ({
  kind: 'table',
  columns,
  cells: rows.flatMap((row, at) => row.map((words, column) => ({ row: at, column, rows: 1, columns: 1, text: words }))),
});
const rowsOf = ({ cells }: TableBlock): readonly string[] => {
  const rows: string[] = [];
  for (const { row, text: words } of cells) rows[row] = rows[row] === undefined ? words : `${rows[row]} | ${words}`;
  return rows;
};
const short = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'table' ? rowsOf(block) : block.text));

const header = ['Name', 'Purpose'];
const [ga, gid] = [
  ['_ga', 'Counts.'],
  ['_gid', 'Tells apart.'],
];
const [gaRow, gidRow, headerRow] = ['_ga | Counts.', '_gid | Tells apart.', 'Name | Purpose'];

test.each<{ what: string; pages: readonly (readonly Block[])[]; joined: readonly unknown[] }>([
  {
    what: 'a table that goes on',
    pages: [[table([header, ga])], [table([gid])]],
    joined: [[headerRow, gaRow, gidRow]],
  },
  {
    what: 'a header that comes again',
    pages: [[table([header, ga])], [table([header, gid])]],
    joined: [[headerRow, gaRow, gidRow]],
  },
  {
    what: 'a row that was cut',
    pages: [[table([header, ['_ga', 'Counts all']])], [table([['', 'the visits.'], gid])]],
    joined: [[headerRow, '_ga | Counts all the visits.', gidRow]],
  },
  {
    what: 'a row whose sentence has ended',
    pages: [[table([header, ['_ga', 'Counts all.']])], [table([['', 'The visits.'], gid])]],
    joined: [[headerRow, '_ga | Counts all.', ' | The visits.', gidRow]],
  },
  {
    what: 'other columns',
    pages: [[table([header, ga])], [table([gid], [0, 120])]],
    joined: [[headerRow, gaRow], [gidRow]],
  },
  {
    what: 'columns a little off',
    pages: [[table([header, ga])], [table([gid], [0, 105])]],
    joined: [[headerRow, gaRow, gidRow]],
  },
  {
    what: 'words between',
    pages: [[table([header, ga]), text('And now others:')], [table([gid])]],
    joined: [[headerRow, gaRow], 'And now others:', [gidRow]],
  },
  {
    what: 'the number of the page between',
    pages: [[table([header, ga]), text('Page 1 of 2')], [table([gid])]],
    joined: [[headerRow, gaRow, gidRow], 'Page 1 of 2'],
  },
  {
    what: 'the head of both pages between',
    pages: [
      [text('Our policy'), table([header, ga])],
      [text('Our policy'), table([gid])],
    ],
    joined: ['Our policy', [headerRow, gaRow, gidRow], 'Our policy'],
  },
  { what: 'pages without tables', pages: [[text('One')], [text('two')]], joined: ['One', 'two'] },
])('$what: $joined', ({ pages, joined }) => {
  expect(short(joinPages(pages))).toEqual(joined);
});
