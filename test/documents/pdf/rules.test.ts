import { expect, test } from 'vitest';
import { type Operators, readRules } from '../../../src/documents/pdf/rules.ts';

const OPERATORS: Operators = {
  save: 1,
  restore: 2,
  transform: 3,
  paintFormXObjectBegin: 4,
  paintFormXObjectEnd: 5,
  constructPath: 6,
  stroke: 7,
  closeStroke: 8,
  fill: 9,
  eoFill: 10,
  fillStroke: 11,
  eoFillStroke: 12,
  closeFillStroke: 13,
  closeEOFillStroke: 14,
};
const { save, restore, transform, paintFormXObjectBegin, paintFormXObjectEnd, constructPath, stroke, fill } = OPERATORS;

type Step = readonly [operator: number, given: unknown];
const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 4];
const path = (paint: number, ...numbers: readonly number[]): Step => [constructPath, [paint, [numbers]]];
const across = path(stroke, MOVE, 10, 20, LINE, 110, 20);
const rectangle = (paint: number, x: number, y: number, width: number, height: number) =>
  path(paint, MOVE, x, y, LINE, x + width, y, LINE, x + width, y + height, LINE, x, y + height, CLOSE);

const rules = (...steps: readonly Step[]) =>
  readRules({ fnArray: steps.map(([operator]) => operator), argsArray: steps.map(([, given]) => given) }, OPERATORS);

const line = { left: 10, right: 110, bottom: 20, top: 20 };

test.each<{ what: string; steps: readonly Step[]; drawn: ReturnType<typeof rules> }>([
  { what: 'a line across', steps: [across], drawn: [line] },
  {
    what: 'a line upwards',
    steps: [path(stroke, MOVE, 10, 90, LINE, 10, 20)],
    drawn: [{ left: 10, right: 10, bottom: 20, top: 90 }],
  },
  { what: 'a line that is half a point off', steps: [path(stroke, MOVE, 10, 20, LINE, 110, 20.5)], drawn: [line] },
  { what: 'a line that slants', steps: [path(stroke, MOVE, 10, 20, LINE, 110, 21)], drawn: [] },
  { what: 'a path that is not painted', steps: [path(99, MOVE, 10, 20, LINE, 110, 20)], drawn: [] },
  {
    what: 'a part with a curve',
    steps: [path(stroke, MOVE, 0, 0, CURVE, 1, 1, 2, 2, 3, 3, MOVE, 10, 20, LINE, 110, 20)],
    drawn: [line],
  },
  { what: 'a thin filled form', steps: [rectangle(fill, 10, 19, 100, 2)], drawn: [line] },
  { what: 'a thick filled form', steps: [rectangle(fill, 10, 19, 100, 4)], drawn: [] },
  {
    what: 'the four sides of a box',
    steps: [rectangle(stroke, 0, 0, 9, 5)],
    drawn: [
      { left: 0, right: 9, bottom: 0, top: 0 },
      { left: 9, right: 9, bottom: 0, top: 5 },
      { left: 0, right: 9, bottom: 5, top: 5 },
      { left: 0, right: 0, bottom: 0, top: 5 },
    ],
  },
  {
    what: 'a line that is moved',
    steps: [[transform, [1, 0, 0, 1, 5, 5]], across],
    drawn: [{ left: 15, right: 115, bottom: 25, top: 25 }],
  },
  {
    what: 'a line after what was moved',
    steps: [[save, null], [transform, [1, 0, 0, 1, 5, 5]], [restore, null], across],
    drawn: [line],
  },
  {
    what: 'a line in a form that is twice as large',
    steps: [[paintFormXObjectBegin, [[2, 0, 0, 2, 0, 0]]], across, [paintFormXObjectEnd, null]],
    drawn: [{ left: 20, right: 220, bottom: 40, top: 40 }],
  },
  {
    what: 'what nothing is given to',
    steps: [[constructPath, null], [transform, 'a'], [restore, null], across],
    drawn: [line],
  },
])('$what', ({ steps, drawn }) => {
  expect(rules(...steps)).toEqual(drawn);
});

test.each([
  { lines: 20_000, kept: 20_000 },
  { lines: 20_001, kept: 0 },
])('of a page that draws $lines lines, $kept are rules', { tags: 'long' }, ({ lines, kept }) => {
  expect(rules(...Array.from({ length: lines }, () => across))).toHaveLength(kept);
});
