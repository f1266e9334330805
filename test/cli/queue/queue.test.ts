import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import { connectRedis } from '../../../src/cli/queue/connect-redis.ts';
import { openVisitQueue } from '../../../src/cli/queue/open-visit-queue.ts';
import { startRedis, type TestRedis } from './start-redis.ts';

const started: TestRedis[] = [];
const workers: ChildProcess[] = [];
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
  for (const redis of started.splice(0)) await redis.stop();
});
const start = async (...options: readonly string[]) => {
  const redis = await startRedis(...options);
  started.push(redis);
  return redis;
};

/** @returns what it visits, as far as it has come */
function startWorker(port: number, manner: 'hangs' | 'works') {
  const parts = ['node_modules/tsx/dist/cli.mjs', 'test/cli/queue/stub-worker.ts', `redis://127.0.0.1:${port}`, manner];
  const worker = spawn(process.execPath, parts, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  workers.push(worker);
  const visited: string[] = [];
  const lines = createInterface({ input: worker.stdout });
  lines.on('line', (line) => visited.push(line));
  const kill = () => process.kill(-(worker.pid ?? 0), 'SIGKILL');
  return { visited, began: once(lines, 'line'), kill };
}

test('of two workers one is killed in the middle, Redis ends and comes back: each portal ends once, with its reason', async () => {
  const redis = await start();
  const queue = await openVisitQueue(`redis://127.0.0.1:${redis.port}`);
  const addresses = Array.from({ length: 12 }, (_, n) => `https://town-${n}.example/`);
  const asking = Promise.all(
    addresses.map((address) => queue.ask({ address, consent: 'leave', anyway: false, pictures: false })),
  );
  const hanging = startWorker(redis.port, 'hangs');
  await hanging.began; // the other one would leave nothing for it
  const working = startWorker(redis.port, 'works');
  await working.began;
  hanging.kill();
  await redis.restart();
  expect(await asking).toEqual(
    addresses.map((address) => ({ outcome: 'failed', reason: `nothing is at ${address}`, seconds: 1 })),
  );
  expect(hanging.visited).toHaveLength(1);
  expect(working.visited.toSorted()).toEqual(addresses.toSorted());

  await redis.restart('--requirepass', 'changed');
  await expect(queue.lost).rejects.toThrow('did not take the password');
  await queue.close();
}, 120_000);

test.each([
  { when: 'nothing is there', options: null, says: /^Redis at 127\.0\.0\.1:\d+ does not answer \(ECONNREFUSED\)/ },
  {
    when: 'the password is another',
    options: ['--requirepass', 'right'],
    says: /^Redis at 127\.0\.0\.1:\d+ did not take the password/,
  },
])('Redis cannot be used when $when, and that is said without the password', async ({ options, says }) => {
  const redis = await start(...(options ?? []));
  if (options === null) await started.pop()?.stop();
  const connecting = connectRedis(`redis://:wrong@127.0.0.1:${redis.port}`);
  await expect(connecting).rejects.toThrow(says);
  await expect(connecting).rejects.not.toThrow('wrong');
});
