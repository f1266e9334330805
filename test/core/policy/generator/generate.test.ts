import { describe, expect, test } from 'vitest';
import { readPolicy } from '../reader.ts';
import { scoreDocument } from '../scoring/score-document.ts';
import { policyOfSeed } from './generate.ts';
import { LAYOUT_NAMES, type LayoutName } from './layouts/layouts.ts';
import { LANGUAGES } from './words.ts';

/** Documents of each layout: the same each time. */
const SEEDS = 50;

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
  styled: { names: 0.995, lifetimes: 0.98 },
  bullets: PARTED,
  pipes: PARTED,
  'unframed pipes': PARTED,
  'ragged pipes': PARTED,
  'stacked pipes': PARTED,
  'one cell per line': PARTED,
  'column-major': { names: 0.98, lifetimes: 0.95 },
  'single-spaced': PARTED,
  glued: { names: 0.98, lifetimes: 0.99 },
  prose: { names: 0.97, lifetimes: 0.98 },
};
/** Of all names that are found, so many may be none. */
const MAX_FALSE = 0.005;

const scoresOf = (layout: LayoutName) =>
  Array.from({ length: SEEDS }, (_, seed) => {
    const { source, labels } = policyOfSeed(seed, { layout });
    return { seed, layout, ...scoreDocument(readPolicy(source).declarations, labels) };
  });
type Scores = ReturnType<typeof scoresOf>;

const sum = (scores: Scores, of: (score: Scores[number]) => number): number =>
  scores.reduce((all, score) => all + of(score), 0);

/** The mistakes of a kind, so that each can be made again by its seed. */
const mistakesIn = (scores: Scores, kind: RegExp): string =>
  scores
    .flatMap(({ seed, layout, mistakes }) => mistakes.map((mistake) => `${layout} --seed ${seed} ${mistake}`))
    .filter((mistake) => kind.test(mistake))
    .join('\n');

const read: Scores[number][] = [];

describe('of a generated policy the reader gives back what it declares', () => {
  test.each(LAYOUT_NAMES)('%s', (layout) => {
    const scores = scoresOf(layout);
    read.push(...scores);
    const right = sum(scores, (score) => score.right);
    const declared = sum(scores, (score) => score.declared);
    const mistakes = mistakesIn(scores, / [+-] | lifetime: /);
    expect(right / declared, mistakes).toBeGreaterThanOrEqual(FLOORS[layout].names);
    expect(sum(scores, (score) => score.lifetime) / right, mistakes).toBeGreaterThanOrEqual(FLOORS[layout].lifetimes);
  });

  test('and hardly ever a name that it does not', () => {
    const found = sum(read, (score) => score.found);
    const wrong = found - sum(read, (score) => score.right);
    expect(found).toBeGreaterThan(LAYOUT_NAMES.length * SEEDS);
    expect(wrong / found, mistakesIn(read, / \+ /)).toBeLessThanOrEqual(MAX_FALSE);
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
