import { expect, test } from 'vitest';
import type { Box } from '../../../../../src/core/policy/sources/pdf/boxes.ts';
import { boxFinder } from '../../../../../src/core/policy/sources/pdf/boxes.ts';
import { pieceBoxes } from '../../../../../src/core/policy/sources/pdf/piece-boxes.ts';
import { at, grid } from './page-of.ts';

test('pieces of one cell have one box, and those beside the table none', () => {
  const { boxAt } = boxFinder(grid([40, 140, 240], [712, 672]));
  const [first, second, other, beside] = [at(42, 700, 'a'), at(42, 685, 'b'), at(142, 700, 'c'), at(300, 700, 'd')];
  const boxes = pieceBoxes([first, second, other, beside], boxAt);
  expect(boxes.get(first)).toBeDefined();
  expect(boxes.get(second)).toBe(boxes.get(first));
  expect(boxes.get(other)).not.toBe(boxes.get(first));
  expect(boxes.has(beside)).toBe(false);
});

const box = (left: number, right: number): Box => ({ left, right, top: 100, bottom: 0 });
const pieces = [0, 100, 200, 300].map((x) => at(x, 50, `piece ${x}`));
const boxesFrom = (boxes: readonly Box[]) => {
  const given = pieceBoxes(pieces.slice(0, boxes.length), (x) => boxes[Math.floor(x / 100)] ?? null);
  return pieces.slice(0, boxes.length).map((piece) => given.get(piece));
};

test('a word in a box of its own belongs to the cell around it', () => {
  const [cell, inner] = [box(0, 200), box(100, 150)];
  expect(boxesFrom([cell, inner])).toEqual([cell, cell]);
});

test('a frame around a table is no cell', () => {
  const [frame, one, two, three] = [box(0, 400), box(100, 190), box(200, 290), box(300, 390)];
  expect(boxesFrom([frame, one, two, three])).toEqual([undefined, one, two, three]);
});
