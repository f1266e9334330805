import { check } from 'recheck';
import { expect, test } from 'vitest';
import { type Pattern, patternsOf } from './house/literals.ts';
import { sourcesIn } from './house/source.ts';

/**
 * Policies and pages are written by anybody, and one that needs a second for each of its lines freezes whoever reads it.
 * So no pattern of the product takes longer than its text does: where `recheck` finds a text on which one does, the
 * pattern is mended, for the text that it is tried on today may be another tomorrow.
 */
const ROOMS = ['src', 'popup', 'report', 'options', 'devtools', 'welcome', 'demo-portal'];

/** Words, which are data. */
const DATA = /\/core\/(?:policy\/languages|catalogue\/entries)\//;

/**
 * Counted are steps, never time: a busy machine must not change what is found. A text of 30,000 characters takes a
 * pattern whose steps are bounded at each of them less than these, and one that goes through what is left at each more.
 */
const PARAMETERS = {
  maxAttackStringSize: 30_000,
  attackLimit: 20_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  /** In milliseconds: what cannot be decided by then is too hard to read, too. */
  timeout: 200_000,
} as const;

/** What is wrong with a pattern, or null. Sets and places of groups, which `v` and `d` are for, cost nothing. */
async function flawOf({ source, flags }: Pattern): Promise<string | null> {
  const known = flags.replace('v', 'u').replace('d', '');
  const result = await check(source, known, PARAMETERS);
  if (result.status === 'safe') return null;
  const why = result.status === 'vulnerable' ? `${result.complexity.summary}: ${result.attack.pattern}` : 'undecided';
  return `/${source}/${flags} ${why}`;
}

const files = ROOMS.flatMap((room) => sourcesIn(room, /\.tsx?$/))
  .filter(({ file }) => !DATA.test(file))
  .map(({ file, source }) => ({ file, patterns: patternsOf(source) }))
  .filter(({ patterns }) => patterns.length > 0);

test.concurrent.each(files)(
  '$file has no pattern that a text can slow down',
  async ({ patterns }) => {
    for (const pattern of patterns) expect(await flawOf(pattern)).toBeNull();
  },
  600_000,
);

test.each([
  { source: '[.,]+$', flags: 'u' },
  { source: '\\s*,\\s*', flags: '' },
  { source: '(?:a|a)*b', flags: 'v' },
])('/$source/$flags is found', async (pattern) => expect(await flawOf(pattern)).toContain(pattern.source));
