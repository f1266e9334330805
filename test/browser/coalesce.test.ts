import { expect, test } from 'vitest';
import { coalesce } from '../../src/browser/coalesce.ts';

test('a burst costs two runs, and the last one sees the last state', async () => {
  let state = 0;
  const seen: number[] = [];
  const run = coalesce(String, async () => {
    await Promise.resolve();
    seen.push(state);
  });
  const runs = Array.from({ length: 20 }, () => {
    state++;
    return run('x');
  });
  await Promise.all(runs);
  expect(seen).toEqual([20, 20]);
});

test('a failed run does not block the next, and each caller hears of its own', async () => {
  let failing = true;
  const run = coalesce(String, async () => {
    if (failing) throw new Error('once');
  });
  const first = run('x');
  const second = run('x');
  await expect(first).rejects.toThrow('once');
  failing = false;
  await expect(run('x')).resolves.toBeUndefined();
  await second.catch(() => undefined);
});
