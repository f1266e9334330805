import { expect, test } from 'vitest';
import type { Column } from '../../../../../src/core/policy/document/column.ts';
import { cuts } from '../../../../../src/core/policy/layouts/unseparated/cuts.ts';
import { createCellFit, fitProse } from '../../../../../src/core/policy/layouts/unseparated/fit-cell.ts';
import { createRowMarker } from '../../../../../src/core/policy/layouts/unseparated/mark-row.ts';
import { fields } from '../../reader.ts';

const fitCell = createCellFit(fields);
const markRow = createRowMarker(fields);
const marks = (text: string, timed = true) => markRow(text, cuts(text, false), timed, false);
const fitOf = (column: Column, text: string) => fitCell(column, marks(text), 0, text.length);

test.each<{ column: Column; better: string; worse: string }>([
  { column: 'name', better: '_ga', worse: 'visitorId' },
  { column: 'name', better: 'visitorId', worse: 'basket' },
  { column: 'name', better: 'basket', worse: 'Basket' },
  { column: 'name', better: '_ga, _gid', worse: '_ga' },
  { column: 'lifetime', better: '2 years', worse: 'Counts 2 years' },
  { column: 'lifetime', better: '2 years', worse: 'closed' },
  { column: 'lifetime', better: 'Session', worse: 'session' },
  { column: 'category', better: 'Statistics', worse: 'Counting' },
  { column: 'category', better: 'localStorage', worse: 'Counting' },
  { column: 'provider', better: 'Matomo', worse: 'Town' },
  { column: 'provider', better: 'cdn.example.com', worse: 'Town' },
  { column: 'provider', better: 'Matomo', worse: 'Matomo Town' },
  { column: 'provider', better: 'Town', worse: 'Town Session' },
])('"$better" is a better $column than "$worse"', ({ column, better, worse }) => {
  expect(fitOf(column, better)).toBeGreaterThan(fitOf(column, worse) ?? Number.POSITIVE_INFINITY);
});

test.each<{ column: Column; text: string }>([
  { column: 'name', text: 'Counts visits' },
  { column: 'lifetime', text: 'Counts the visits of the town and of others' },
  { column: 'category', text: 'Statistics of the visits of the town and of all others' },
  { column: 'provider', text: 'the town' },
  { column: 'provider', text: 'The town of all the visits of today' },
  { column: 'provider', text: 'Who?' },
  { column: 'purpose', text: 'Counts visits' },
])('"$text" is no $column', ({ column, text }) => {
  expect(fitOf(column, text)).toBeNull();
});

test('a cell likes to begin where a sentence ends', () => {
  const [behind, within] = ['Counts. Matomo', 'Counts, Matomo'];
  const at = (text: string) => fitCell('provider', marks(text), 8, text.length) ?? 0;
  expect(at(behind)).toBeGreaterThan(at(within));
});

test.each([
  { what: 'an identifier', text: 'Counts _ga visits', timed: true, loss: 2 },
  { what: 'a span of time', text: 'Counts 2 years visits', timed: true, loss: 1.2 },
  { what: 'a span of time, where no column is for it', text: 'Counts 2 years visits', timed: false, loss: 0 },
  { what: 'only words', text: 'Counts all of the visits', timed: true, loss: 0 },
])('prose that holds $what loses $loss', ({ text, timed, loss }) => {
  const row = marks(text, timed);
  const whole = fitProse(row, 0, true) + fitProse(row, text.length, false);
  expect(whole).toBeCloseTo(0.5 - loss);
});

test('prose likes to begin with a capital, and not with a digit', () => {
  const opening = (text: string) => fitProse(marks(text), 0, true);
  expect(opening('Counts')).toBeGreaterThan(opening('counts'));
  expect(opening('counts')).toBeGreaterThan(opening('2 visits'));
});
