/**
 * What one thing said again and again costs the reader: `npx tsx test/bench/policy-repeats.ts [CHARACTERS] [EVERY]`.
 * Each token, and some pairs of them, is repeated to a size and to twice that size, parted by each separator, as text and in HTML.
 * Fails where a reading takes more than 300 ms for 100 kB, or grows faster than the text does; and where a run of one
 * mark, of 1 MB, takes more than a second (of which `MAX_TEXT_LENGTH` characters are read).
 */
import { readPolicy } from '../core/policy/reader.ts';
import { repeatedTexts } from '../core/policy/repeated-texts.ts';
import { runs } from '../core/policy/runs.ts';
import { record } from './row.ts';

const size = Number(process.argv[2] ?? 100_000);
const every = Number(process.argv[3] ?? 97);
const RUN = { size: 1_000_000, milliseconds: 1000 } as const;
const BOUND = { milliseconds: 3 * (size / 1000), growth: 2.7, noise: size / 4000 } as const;

function milliseconds(source: string): number {
  const start = process.cpuUsage();
  readPolicy(source);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const best = (source: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => milliseconds(source)));

let failed = 0;
const chosen = repeatedTexts.filter((_, index) => index % every === 0);
for (const { title, make } of chosen) {
  const [once, twice] = [make(size), make(2 * size)];
  let [one, two] = [milliseconds(once), milliseconds(twice)];
  const isSlow = (): boolean =>
    one > BOUND.milliseconds || (two > BOUND.growth * one && two > BOUND.noise + BOUND.growth * one);
  if (isSlow()) [one, two] = [best(once, 3), best(twice, 3)];
  if (!isSlow()) continue;
  failed += 1;
  console.log(`${title}: ${one.toFixed(0)} ms, twice as much ${two.toFixed(0)} ms`);
}
console.log(`${failed} of ${chosen.length} repeated texts are slow`);
record({ benchmark: 'repeated texts', what: `slow ones of ${chosen.length}`, value: failed, unit: '' });

for (const { title, make } of runs) {
  const run = make(RUN.size);
  if (milliseconds(run) <= RUN.milliseconds) continue;
  const least = best(run, 3);
  if (least <= RUN.milliseconds) continue;
  failed += 1;
  console.log(`a run of ${title}: ${least.toFixed(0)} ms`);
}
console.log(`${runs.length} runs of ${RUN.size / 1_000_000} MB were read`);
process.exitCode = failed === 0 ? 0 : 1;
