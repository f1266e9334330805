import { afterEach, expect, test, vi } from 'vitest';
import { untilInterrupted } from '../../../src/cli/terminal/interrupt.ts';

afterEach(() => {
  vi.restoreAllMocks();
  for (const listener of process.listeners('SIGHUP')) process.off('SIGHUP', listener);
});

const never = () => new Promise<never>(() => undefined);

test('work that ends by itself gives what it gives, and nothing listens any more', async () => {
  const before = process.listenerCount('SIGINT');
  expect(await untilInterrupted(async () => 'done')).toBe('done');
  await expect(untilInterrupted(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('a signal ends the waiting, with the status that shells give; a second one ends the process', async () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const waiting = untilInterrupted(never);
  process.emit('SIGHUP', 'SIGHUP');
  await expect(waiting).rejects.toMatchObject({ name: 'Interrupted', status: 129 });
  process.emit('SIGHUP', 'SIGHUP'); // the same, passed on by a parent
  expect(exit).not.toHaveBeenCalled();
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1000);
  process.emit('SIGHUP', 'SIGHUP');
  expect(exit).toHaveBeenCalledWith(129);
});
