import { expect, test } from 'vitest';
import { createOneLineSplitter } from '../../../../../src/core/policy/layouts/unseparated/split-one-line.ts';
import { lineOf, rowOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const splitOneLine = createOneLineSplitter(fields);
const header = 'Name Provider Purpose Duration';
const rows = ['_ga', '_gid', '_gat', '_pk_id', '_pk_ses', '_pk_ref', '_hs_a', '_hs_b'].map(
  (name) => `${name} Matomo Counts the visits of the town and of all others for us 2 years`,
);
const page = ['Welcome to the town', header, ...rows].join(' ');

test('a table on one line is put on a line for each row, where each stands', () => {
  const lines = splitOneLine(lineOf(page, { start: 100, gap: true }));
  expect(lines.map(({ text }) => text)).toEqual(['Welcome to the town', header, ...rows]);
  for (const { text, start, end } of lines) expect(page.slice(start - 100, end - 100)).toBe(text);
  expect(lines.map(({ gap }) => gap)).toEqual([true, ...Array(9).fill(false)]);
});

test('a row of an ordinary word begins behind the word that ends most rows', () => {
  const [first = '', second = '', ...others] = rows;
  const word = second.replace('_gid', 'basket');
  const lines = splitOneLine(lineOf([header, first, word, ...others].join(' ')));
  expect(lines.map(({ text }) => text)).toEqual([header, first, word, ...others]);
});

test('what follows the last row is no part of it', () => {
  const after = 'We wish you a pleasant stay in our town. '.repeat(6).trim();
  const lines = splitOneLine(lineOf(`${page} ${after}`));
  expect(lines.find(({ text }) => text.startsWith('_hs_b'))?.text).toBe(rows.at(-1));
});

test.each([
  { what: 'a short one', line: lineOf([header, ...rows.slice(0, 2)].join(' ')) },
  { what: 'one without a header', line: lineOf(rows.join(' ')) },
  { what: 'one with one row', line: lineOf(`${header} ${rows[0]} ${'and so it does '.repeat(20)}`) },
  { what: 'a row of a table', line: rowOf([page, 'x']) },
])('$what stays as it is', ({ line }) => {
  expect(splitOneLine(line)).toEqual([line]);
});

test('each table of a page on one line has its title, its header and its rows', () => {
  const [one, other] = [rows.slice(0, 3), rows.slice(3, 5)];
  const tables = [header, ...one, 'Statistics', header, ...other];
  const lines = splitOneLine(lineOf(['Welcome to the town. Necessary', ...tables].join(' ')));
  expect(lines.map(({ text }) => text)).toEqual(['Welcome to the town.', 'Necessary', ...tables]);
});

test('a name in which there is a word of headers is none', () => {
  const named = rows.map((row) => row.replace('_ga ', '_town_id.1 '));
  expect(splitOneLine(lineOf([header, ...named].join(' ')))[0]?.text).toBe(header);
});

test('a row of an ordinary word begins where the words behind the first name come again', () => {
  const said = ['_town_announcements', 'basket'].map(
    (name) =>
      `${name} Town of Example and its Partners Session Keeps what the visitor of the town saw last, and no more than that.`,
  );
  const lines = splitOneLine(lineOf([header, ...said].join(' ')));
  expect(lines.map(({ text }) => text)).toEqual([header, ...said]);
});

test.each(['Remembers the language for you. This cookie is kept', 'Remembers the language as you go. Kept for all of'])(
  'words that come again in a purpose begin no row: %s',
  (purpose) => {
    const first = `_town_sess ${purpose.split('. ')[1]} ${'the visit, and is needed to sign in to the pages of the town. '.repeat(2)}`;
    const text = `${header} ${first}Session town_lang ${purpose} 1 year`;
    const begins = splitOneLine(lineOf(text)).map(({ text: row }) => row.split(' ')[0]);
    expect(begins).not.toContain('you.');
    expect(begins).not.toContain('go.');
  },
);
