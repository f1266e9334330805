// Runs the benchmarks one after the other, and writes their figures to bench/results.md: `npm run bench`.
// With words (`-- popup`), only those whose name holds one; their figures are printed and not written.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultsTable } from './results-table.ts';
import type { Row } from './row.ts';

/** Each a file of this folder, with what it is told; folders of texts are the tests' own. */
const BENCHMARKS: readonly (readonly string[])[] = [
  ['start'],
  ['inspect'],
  ['mentions'],
  ['look-up'],
  ['policy-speed'],
  ['policy-repeats'],
  ['evidence'],
  ['popup'],
  ['report-page'],
  ['page-cost'],
  ['heavy-pages'],
  ['journal'],
  ['many-portals'],
  ['policies', 'test/core/policy/documents'],
  ['verdicts', 'test/core/policy/documents'],
  ['generated'],
  ['pdf'],
  ['csv'],
];

const wanted = process.argv.slice(2);
const chosen = BENCHMARKS.filter(([name = '']) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const gathered = join(folder, 'rows.ndjson');
await writeFile(gathered, '');
const loadBefore = loadText();
const failures: string[] = [];
await mkdir('bench', { recursive: true });
for (const [name, ...parts] of chosen) {
  console.log(`\n== ${name}`);
  const program = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', `test/bench/${name}.ts`, ...parts], {
    env: { ...process.env, BENCH_ROWS: gathered },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [status] = await once(program, 'close');
  if (status !== 0) failures.push(`${name} (status ${status})`);
  // Each time: what is measured is kept, should the run be ended.
  if (wanted.length === 0) await writeFile('bench/results.md', resultsText(await tableOf(gathered)));
}
if (wanted.length > 0) console.log(`\n${await tableOf(gathered)}`);
await rm(folder, { recursive: true });
if (failures.length > 0) process.exitCode = 1;

async function tableOf(file: string): Promise<string> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return resultsTable(lines.map((line): Row => JSON.parse(line)));
}

function resultsText(table: string): string {
  return [
    '# What it costs, and how well it does\n',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model}), Node ${process.version}.`,
    `Programs that wanted to run, the average of 15 minutes: ${loadBefore} before, ${loadText()} after. More than there are cores is a`,
    'busy machine: its times by the clock are longer than they would be, and the ratios are what to go by.\n',
    ...(failures.length > 0 ? [`Not measured, or with a figure beyond its bound: ${failures.join(', ')}.\n`] : []),
    `${table}\n`,
  ].join('\n');
}

function loadText(): string {
  return (loadavg()[2] ?? 0).toFixed(1);
}
