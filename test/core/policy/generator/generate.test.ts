import { describe, expect, test } from 'vitest';
import { readPolicy } from '../reader.ts';
import { scoreDocument } from '../scoring/score-document.ts';
import { policyOfSeed } from './generate.ts';
import { LAYOUT_NAMES, type LayoutName } from './layouts/layouts.ts';
import { LANGUAGES } from './words.ts';

/** Documents of each layout: the same each time. */
const SEEDS = 60;

/** The shares of names, and of their lifetimes, that must be given back. */
interface Floor {
  readonly names: number;
  readonly lifetimes: number;
}
const PARTED: Floor = { names: 0.995, lifetimes: 0.99 };
const FLOORS: Readonly<Record<LayoutName, Floor>> = {
  table: PARTED,
  transposed: PARTED,
  definitions: PARTED,
  cards: PARTED,
  accordion: PARTED,
  bullets: PARTED,
  pipes: PARTED,
  'unframed pipes': PARTED,
  'ragged pipes': PARTED,
  'stacked pipes': PARTED,
  'one cell per line': PARTED,
  'column-major': { names: 0.99, lifetimes: 0.97 },
  'single-spaced': PARTED,
  glued: { names: 0.98, lifetimes: 0.99 },
  prose: { names: 0.97, lifetimes: 0.98 },
};
/** Of all names that are found, so many may be none. */
const MAX_FALSE = 0.005;

const read = (seed: number, layout: LayoutName) => {
  const { source, labels } = policyOfSeed(seed, { layout });
  return { seed, ...scoreDocument(readPolicy(source).declarations, labels) };
};

describe('of a generated policy the reader gives back what it declares', () => {
  test.each(LAYOUT_NAMES)('%s', (layout) => {
    const scores = Array.from({ length: SEEDS }, (_, seed) => read(seed, layout));
    const sum = (of: (score: (typeof scores)[number]) => number): number =>
      scores.reduce((all, score) => all + of(score), 0);
    const right = sum((score) => score.right);
    const mistakes = scores.flatMap(({ seed, mistakes: each }) => each.map((mistake) => `--seed ${seed} ${mistake}`));
    const named = mistakes.filter((mistake) => / [+-] | lifetime: /.test(mistake)).join('\n');
    expect(right / sum((score) => score.declared), named).toBeGreaterThanOrEqual(FLOORS[layout].names);
    expect(sum((score) => score.lifetime) / right, named).toBeGreaterThanOrEqual(FLOORS[layout].lifetimes);
    expect(1 - right / sum((score) => score.found), named).toBeLessThanOrEqual(MAX_FALSE);
  });
});

test('all of a policy derives from its seed', () => {
  expect(policyOfSeed(7)).toEqual(policyOfSeed(7));
  expect(policyOfSeed(7).source).not.toBe(policyOfSeed(8).source);
});

test('seeds that stand beside each other come to every layout and language', () => {
  const policies = Array.from({ length: 400 }, (_, seed) => policyOfSeed(seed));
  expect(new Set(policies.map(({ layout }) => layout)).size).toBe(LAYOUT_NAMES.length);
  expect(new Set(policies.map(({ language }) => language)).size).toBe(LANGUAGES.length);
});
