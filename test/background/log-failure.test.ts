import { expect, test, vi } from 'vitest';
import { logFailure } from '../../src/background/log-failure.ts';

test('a failure shows in the console, and nothing is thrown', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const failure = new Error('once');
  const listener = logFailure(async (works: boolean) => {
    if (!works) throw failure;
  });
  expect(listener(true)).toBeUndefined();
  expect(listener(false)).toBeUndefined();
  await new Promise(setImmediate);
  expect(logged.mock.calls).toEqual([[failure]]);
});
