import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installPackages } from '../../../src/cli/browser/debian-packages.ts';
import { thisMachine } from '../../../src/cli/browser/this-machine.ts';

export interface TestRedis {
  readonly port: number;
  /** Ends it as an administrator does, and starts it again with what it had. */
  readonly restart: (...options: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const PROGRAM = '/usr/bin/redis-server';

/** Installs Debian's package where there is none. */
export async function getRedis(): Promise<void> {
  const machine = thisMachine();
  if (!(await machine.isExecutable(PROGRAM))) await installPackages(['redis-server'], machine);
}

/** A Redis of this machine alone. */
export async function startRedis(...options: readonly string[]): Promise<TestRedis> {
  await getRedis();
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const start = (...more: readonly string[]) =>
    begin(['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--appendonly', 'yes', ...more]);
  let running = await start(...options);
  return {
    port,
    async restart(...more) {
      await end(running);
      running = await start(...more);
    },
    async stop() {
      await end(running);
      await rm(folder, { recursive: true });
    },
  };
}

/**
 * None of those that the system gives to connections: while Redis is restarted, one could take it, even one that looks
 * for Redis there.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** @throws when it ends before it is ready */
async function begin(parts: readonly string[]): Promise<ChildProcess> {
  const server = spawn(PROGRAM, parts, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  for await (const line of createInterface({ input: server.stdout })) {
    said.push(line);
    if (line.includes('Ready to accept connections')) break;
  }
  if (!said.at(-1)?.includes('Ready to accept connections')) throw new Error(`Redis did not start: ${said.join('\n')}`);
  server.stdout.resume();
  return server;
}

async function end(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}
