import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takePictures } from '../../../src/cli/visit/take-pictures.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);

test.each([
  { when: 'it does not answer', page: { $$: never, screenshot: vi.fn(never) }, asked: 0 },
  { when: 'its picture never comes', page: { $$: async () => [], screenshot: vi.fn(never) }, asked: 1 },
])('a page holds nobody up when $when', async ({ page, asked }) => {
  const taking = expect(takePictures(page as unknown as Page)).rejects.toThrow('did not answer within 5 seconds');
  await vi.advanceTimersByTimeAsync(5000);
  await taking;
  expect(page.screenshot).toHaveBeenCalledTimes(asked);
});
