import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPortal } from '../../demo-portal/start-portal.ts';
import { record } from './row.ts';

/**
 * How many portals a run inspects in a minute, and how much memory that takes: the demo portal under many hosts.
 * `npx tsx test/bench/many-portals.ts PORTALS JOBS` (40 and 2 when left out).
 */
const [portals = '40', jobs = '2'] = process.argv.slice(2);
const SAMPLE_MS = 3000; // to ask more often would slow down what is measured

const portal = await startPortal({ scenario: 'drifting' });
const folder = await mkdtemp(join(tmpdir(), 'many-portals-'));
const list = join(folder, 'list.txt');
const hosts = Array.from({ length: Number(portals) }, (_, index) => `town-${index + 1}.opendatasoft.com`);
await writeFile(list, hosts.map((host) => `${portal.origin(host)}/\n`).join(''));
const parts = ['--list', list, '--jobs', jobs, '--out', join(folder, 'out'), '--allow-insecure'];
const mappings = [...hosts, 'maps.huwise.com'].flatMap((host) => ['--resolve', `${host}:${portal.port}:127.0.0.1`]);

const beganAt = performance.now();
const command = spawn(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', 'inspect', ...parts, ...mappings],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
let most = { command: 0, browsers: 0 };
const sampling = setInterval(async () => {
  const { own, below } = await memoryOf(command.pid ?? 0);
  most = { command: Math.max(most.command, own), browsers: Math.max(most.browsers, below) };
}, SAMPLE_MS);
const [status] = await once(command, 'close');
clearInterval(sampling);
await portal.close();
const minutes = (performance.now() - beganAt) / 60_000;
console.log(`status ${status}; ${portals} portals, ${jobs} at a time: ${(hosts.length / minutes).toFixed(1)} a minute`);
// A run that could not be done is no figure.
if (status !== 0) process.exit(1);
const what = `${portals} portals, ${jobs} at a time`;
record({
  benchmark: 'many portals',
  what,
  value: hosts.length / minutes,
  unit: 'a minute',
  against: { what: 'bound', value: 20 },
});
record({ benchmark: 'many portals', what: `${what}, the command itself`, value: most.command, unit: 'MB' });
console.log(`at most ${most.command} MB in the command, ${most.browsers} MB in its browsers; written to ${folder}/out`);

/**
 * The memory of a process and of all below it, in MB, what they share counted in parts; nothing where there is no `/proc`.
 * @see man 5 proc_pid_smaps
 */
async function memoryOf(pid: number): Promise<{ readonly own: number; readonly below: number }> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const parents = new Map(await Promise.all(pids.map(async (one) => [Number(one), await parentOf(one)] as const)));
  const isBelow = (one: number): boolean => one === pid || (parents.has(one) && isBelow(parents.get(one) ?? 0));
  const sizes = await Promise.all(
    [...parents.keys()].filter(isBelow).map(async (one) => [await nameOf(one), await sizeOf(one)] as const),
  );
  const sum = (isOwn: boolean) =>
    sizes.reduce((all, [name, mb]) => all + (/node|tsx|esbuild/.test(name) === isOwn ? mb : 0), 0);
  return { own: Math.round(sum(true)), below: Math.round(sum(false)) };
}

async function parentOf(pid: string): Promise<number> {
  const about = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(about.slice(about.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

async function nameOf(pid: number): Promise<string> {
  return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim();
}

async function sizeOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
}
