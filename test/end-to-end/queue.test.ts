import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { type DemoPortal, startPortal } from '../../demo-portal/start-portal.ts';
import { COMPILED } from '../cli/compile-cli.ts';
import { startRedis, type TestRedis } from '../cli/queue/start-redis.ts';
import { runCompiledCli } from '../cli/run-cli.ts';

let portal: DemoPortal;
let redis: TestRedis;
let worker: ChildProcess;
let folder: string;
beforeAll(async () => {
  [portal, redis] = await Promise.all([startPortal({ scenario: 'drifting' }), startRedis()]);
  folder = await mkdtemp(join(tmpdir(), 'queue-'));
  const mapping = `*:${portal.port}:127.0.0.1`;
  const parts = ['worker', '--queue', `redis://127.0.0.1:${redis.port}`, '--resolve', mapping, '--allow-insecure'];
  worker = spawn(process.execPath, [COMPILED, ...parts], { stdio: 'ignore' });
});
afterAll(async () => {
  if (worker?.exitCode === null) worker.kill('SIGTERM');
  await Promise.all([portal?.close(), redis?.stop(), rm(folder, { recursive: true, force: true })]);
});

test('a worker visits what inspect asks for: the report is made where it was asked, with the worker’s pictures, and the worker ends with Ctrl-C', async () => {
  const out = join(folder, 'run');
  const addresses = [`${portal.origin(hosts.hosted)}/`, `${portal.origin('gone.opendatasoft.com')}/nowhere/`];
  const queue = `redis://127.0.0.1:${redis.port}`;
  const { status, stdout } = await runCompiledCli([
    'inspect',
    ...addresses,
    '--queue',
    queue,
    '--consent',
    'accept',
    '--out',
    out,
  ]);
  expect(status).toBe(3);
  expect(stdout).toMatch(/nowhere +could not be done: .* answers with status 404/);
  const name = `${hosts.hosted}_${portal.port}`;
  expect(JSON.parse(await readFile(join(out, name, 'report.json'), 'utf8')).counts).toMatchObject({ undeclared: 1 });
  for (const of of ['page', 'banner', 'popup'])
    expect((await readFile(join(out, name, `${of}.png`))).subarray(1, 4).toString()).toBe('PNG');
  expect(await readFile(join(out, 'index.html'), 'utf8')).toContain(`href="${name}/popup.png"`);
  const verified = await runCompiledCli(['verify', join(out, name, 'audit.json')]);
  expect(verified.stdout).toContain('same');

  const ended = once(worker, 'exit');
  worker.kill('SIGINT');
  expect((await ended)[0]).toBe(130);
}, 120_000);
