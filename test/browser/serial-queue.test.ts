import { expect, test } from 'vitest';
import { serialQueue } from '../../src/browser/serial-queue.ts';

test('tasks run one at a time, in the order in which they come', async () => {
  const inTurn = serialQueue();
  const seen: string[] = [];
  const task = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise(setImmediate);
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(task('a')), inTurn(task('b'))])).toEqual(['a', 'b']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a task that fails tells its caller, and does not stop the next', async () => {
  const inTurn = serialQueue();
  const failed = inTurn(() => Promise.reject(new Error('once')));
  const next = inTurn(async () => 'next');
  await expect(failed).rejects.toThrow('once');
  expect(await next).toBe('next');
});
