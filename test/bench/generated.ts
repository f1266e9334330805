/**
 * Scores the reader on policies that are made with their labels: `npm run bench:generated [-- COUNT]`.
 * `-- --seed N` writes one of them with its mistakes; `--layout NAME` and `--language TAG` make all of one kind.
 */
import { parseArgs } from 'node:util';
import { type Asked, policyOfSeed } from '../core/policy/generator/generate.ts';
import { isLayoutName, LAYOUT_NAMES } from '../core/policy/generator/layouts/layouts.ts';
import { readPolicy } from '../core/policy/reader.ts';
import { groupBy } from '../core/policy/scoring/group-by.ts';
import { scoreDocument } from '../core/policy/scoring/score-document.ts';
import { SCORE_HEADER, scoreLine } from '../core/policy/scoring/score-line.ts';
import { recordScores } from './record-scores.ts';

const DEFAULT_COUNT = 10_000;
const WORST = 15;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, layout: { type: 'string' }, language: { type: 'string' } },
});
const { layout, language } = values;
if (layout !== undefined && !isLayoutName(layout)) {
  console.error(`no layout ${layout}; there are: ${LAYOUT_NAMES.join(', ')}`);
  process.exit(2);
}
const asked: Asked = { layout, language };
const readSeed = (seed: number) => {
  const policy = policyOfSeed(seed, asked);
  return { seed, policy, score: scoreDocument(readPolicy(policy.source).declarations, policy.labels) };
};
type Read = ReturnType<typeof readSeed>;

function showOne(seed: number): void {
  const { policy, score } = readSeed(seed);
  console.log(policy.source);
  console.log(`${policy.layout}, ${policy.language}, noise: ${policy.noise.join(', ') || 'none'}`);
  for (const mistake of score.mistakes) console.log(`  ${mistake}`);
}

function showAll(count: number): void {
  const all = Array.from({ length: count }, (_, seed) => readSeed(seed));
  const table = (reads: readonly (readonly [key: string, group: readonly Read[]])[]): string =>
    reads
      .map(([key, group]) =>
        scoreLine(
          key,
          group.map(({ score }) => score),
        ),
      )
      .join('\n');
  const byNoise = all.flatMap((read) =>
    (read.policy.noise.length === 0 ? ['none'] : read.policy.noise).map((noise) => ({ noise, read })),
  );
  recordScores(
    `${count} made policies`,
    all.map(({ score }) => score),
  );
  console.log(SCORE_HEADER);
  console.log(table([['all', all]]));
  console.log(`\nby layout\n${table(groupBy(all, ({ policy }) => policy.layout))}`);
  console.log(`\nby language\n${table(groupBy(all, ({ policy }) => policy.language))}`);
  console.log(
    `\nby noise\n${table(groupBy(byNoise, ({ noise }) => noise).map(([noise, group]) => [noise, group.map(({ read }) => read)]))}`,
  );
  const worst = all
    .filter(({ score }) => score.right < score.declared || score.found > score.right || score.lifetime < score.right)
    .sort((one, other) => lost(other) - lost(one))
    .slice(0, WORST);
  for (const { seed, policy, score } of worst)
    console.log(`\n--seed ${seed}: ${policy.layout}, ${policy.language}\n  ${score.mistakes.slice(0, 4).join('\n  ')}`);
}

/** Names missed and invented, and lifetimes that are wrong. */
const lost = ({ score }: Read): number => score.declared + score.found - score.right - score.lifetime;

if (values.seed === undefined) showAll(Number(positionals[0] ?? DEFAULT_COUNT));
else showOne(Number(values.seed));
