import { expect, test } from 'vitest';
import { layOutPages, type PdfPiece } from '../../../../../src/core/policy/sources/pdf/lay-out-pages.ts';

/** A run of text 12 points high, 6 points a letter. */
const at = (x: number, y: number, text: string): PdfPiece => ({ x, y, width: text.length * 6, height: 12, text });

test.each<{ what: string; pieces: readonly PdfPiece[]; rows: readonly string[] }>([
  {
    what: 'runs on one line are one line',
    pieces: [at(40, 700, 'We use'), at(79, 700, 'cookies.')],
    rows: ['', 'We use cookies.'],
  },
  {
    what: 'runs that touch are one word',
    pieces: [at(40, 700, 'ses'), at(58, 700, 'sionid')],
    rows: ['', 'sessionid'],
  },
  {
    what: 'their order in the file means nothing',
    pieces: [at(40, 680, 'second'), at(40, 700, 'first')],
    rows: ['', 'first', 'second'],
  },
  {
    what: 'far runs are cells',
    pieces: [at(40, 700, 'sessionid'), at(200, 700, '2 weeks')],
    rows: ['', 'sessionid\t2 weeks'],
  },
  {
    what: 'a cell that is wrapped is joined',
    pieces: [at(40, 700, 'sessionid'), at(200, 700, 'Keeps you'), at(200, 686, 'logged in')],
    rows: ['', 'sessionid\tKeeps you logged in'],
  },
  {
    what: 'a row further down is a row of its own, its empty cell kept',
    pieces: [at(40, 700, 'a'), at(200, 700, 'b'), at(360, 700, 'c'), at(40, 670, 'd'), at(360, 670, 'f')],
    rows: ['', 'a\tb\tc', '', 'd\t\tf'],
  },
  {
    what: 'text after a table is no cell',
    pieces: [at(40, 700, 'a'), at(200, 700, 'b'), at(20, 670, 'After the table')],
    rows: ['', 'a\tb', '', 'After the table'],
  },
  { what: 'an empty page is empty', pieces: [], rows: [''] },
])('$what', ({ pieces, rows }) => {
  expect(layOutPages([pieces]).split('\n')).toEqual(rows);
});
