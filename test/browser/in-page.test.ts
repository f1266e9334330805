import './fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser/browser.ts';
import { inPage } from '../../src/browser/in-page.ts';

let frames: () => Promise<readonly { readonly result: unknown }[]> = async () => [];
Object.assign(browser.scripting, { executeScript: () => frames() });

beforeEach(() => {
  vi.useFakeTimers();
});

test.each([
  { when: 'the page answers', answer: async () => [{ result: 7 }], result: 7 },
  { when: 'the page answers nothing', answer: async () => [{ result: undefined }], result: null },
  {
    when: 'we may not look at it',
    answer: async () => Promise.reject(new Error('Cannot access contents')),
    result: null,
  },
  { when: 'the page never settles', answer: () => new Promise<never>(() => {}), result: null },
])('$result when $when', async ({ answer, result }) => {
  frames = answer;
  const asked = inPage(1, () => 7);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await asked).toBe(result);
});
