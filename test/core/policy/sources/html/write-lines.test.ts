import { expect, test } from 'vitest';
import { MAX_TEXT_LENGTH } from '../../../../../src/core/policy/document/limits.ts';
import { type Writer, writeLines } from '../../../../../src/core/policy/sources/html/write-lines.ts';

const written = (steps: (writer: Writer) => void) => {
  const writer = writeLines();
  steps(writer);
  return writer.end();
};
const plain = { level: null, bullet: false, gap: false } as const;

test.each<{ what: string; steps: (writer: Writer) => void; texts: readonly string[] }>([
  {
    what: 'blanks of all kinds are one',
    steps: (writer) => {
      writer.write('two  \n', false);
      writer.write('\u00a0 words', false);
    },
    texts: ['two words'],
  },
  {
    what: 'what is not seen is left out',
    steps: (writer) => writer.write('ses\u200bsion\u00adid', false),
    texts: ['sessionid'],
  },
  {
    what: 'a block is a line',
    steps: (writer) => {
      writer.write('one', false);
      writer.openBlock(plain);
      writer.write('two', false);
      writer.closeBlock(false);
      writer.write('three', false);
    },
    texts: ['one', 'two', 'three'],
  },
  {
    what: 'an empty block is none',
    steps: (writer) => {
      writer.openBlock(plain);
      writer.write(' ', false);
      writer.closeBlock(false);
    },
    texts: [],
  },
])('$what: $texts', ({ steps, texts }) => {
  const { text, lines } = written(steps);
  expect(lines.map((line) => line.text)).toEqual(texts);
  for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
});

test('tags that open before the text add up', () => {
  const { lines } = written((writer) => {
    writer.openBlock({ level: 2, bullet: false, gap: true });
    writer.openBlock({ level: 7, bullet: true, gap: false });
    writer.write('Cookies', false);
  });
  expect(lines[0]).toMatchObject({ level: 2, bullet: true, gap: true });
});

test.each([
  { what: 'all bold', parts: [['Cookies', true]], level: 7 },
  {
    what: 'partly bold',
    parts: [
      ['Cookies', true],
      [' we set', false],
    ],
    level: null,
  },
  { what: 'long and bold', parts: [['Cookies '.repeat(20), true]], level: null },
] as const)('a line that is $what has the level $level', ({ parts, level }) => {
  const { lines } = written((writer) => {
    for (const [text, bold] of parts) writer.write(text, bold);
  });
  expect(lines[0]?.level).toBe(level);
});

/** The cells of rows that are given as `text` or `text@columns,rows`. */
const table = (rows: readonly (readonly string[])[]) =>
  written((writer) => {
    writer.openTable();
    for (const row of rows) {
      writer.openRow();
      for (const cell of row) {
        const [text = '', spans = '1,1'] = cell.split('@');
        const [columns = 1, down = 1] = spans.split(',').map(Number);
        writer.openCell(columns, down);
        writer.write(text, false);
        writer.closeCell();
      }
      writer.closeRow();
    }
    writer.closeTable();
  }).lines.map(({ cells }) => cells.map(({ text }) => text));

test.each([
  {
    what: 'rows',
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
    cells: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  { what: 'a cell over two columns', rows: [['a@2,1', 'b']], cells: [['a', 'a', 'b']] },
  {
    what: 'a cell over two rows',
    rows: [['a@1,2', 'b'], ['c'], ['d', 'e']],
    cells: [
      ['a', 'b'],
      ['a', 'c'],
      ['d', 'e'],
    ],
  },
  {
    what: 'a last cell over two rows',
    rows: [['a', 'b@1,2'], ['c']],
    cells: [
      ['a', 'b'],
      ['c', 'b'],
    ],
  },
  { what: 'an empty cell', rows: [['a', '', 'c']], cells: [['a', '', 'c']] },
  { what: 'a row of one cell, which is no row', rows: [['a']], cells: [[]] },
  { what: 'a row wider than is read', rows: [Array(20).fill('a')], cells: [Array(16).fill('a')] },
])('$what: $cells', ({ rows, cells }) => {
  expect(table(rows)).toEqual(cells);
});

test('tabs part the cells in the text', () => {
  const { text } = written((writer) => {
    writer.openTable();
    for (const cell of ['a', 'b']) {
      writer.openCell(1, 1);
      writer.write(cell, false);
    }
    writer.closeTable();
  });
  expect(text).toBe('a\tb\n');
});

test('a table in a cell ends the row of the one around it', () => {
  const { lines } = written((writer) => {
    writer.openTable();
    writer.openRow();
    writer.openCell(1, 1);
    writer.write('Around', false);
    writer.openTable();
    writer.openRow();
    writer.openCell(1, 1);
    writer.write('a', false);
    writer.openCell(1, 1);
    writer.write('b', false);
    writer.closeTable();
    writer.closeTable();
  });
  expect(lines.map(({ text, table: id }) => [text, id])).toEqual([
    ['Around', 0],
    ['a\tb', 2],
  ]);
});

test('a cell of many lines is a part of the layout, and its lines are lines', () => {
  const { lines } = written((writer) => {
    writer.openTable();
    writer.openCell(1, 1);
    writer.write('Menu', false);
    writer.openCell(1, 1);
    for (let line = 1; line <= 20; line += 1) {
      writer.openBlock(plain);
      writer.write(`line ${line}`, false);
    }
    writer.closeTable();
  });
  expect(lines).toHaveLength(21);
  expect(lines.every(({ cells }) => cells.length === 0)).toBe(true);
});

test('terms and definitions are rows of two cells', () => {
  const { lines } = written((writer) => {
    writer.openTable();
    for (const [term, ...definitions] of [
      ['_ga', 'Counts'],
      ['_gid', 'Tells', 'apart'],
    ]) {
      writer.openTerm();
      writer.write(term ?? '', false);
      writer.closeCell();
      for (const definition of definitions) {
        writer.openDefinition();
        writer.write(definition, false);
        writer.closeCell();
      }
    }
    writer.closeTable();
  });
  expect(lines.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['_ga', 'Counts'],
    ['_gid', 'Tells\napart'],
  ]);
});

test('it is full when the text is as long as is read', () => {
  const writer = writeLines();
  writer.write('a'.repeat(MAX_TEXT_LENGTH - 1), false);
  expect(writer.isFull()).toBe(false);
  writer.write('a', false);
  expect(writer.isFull()).toBe(true);
});
