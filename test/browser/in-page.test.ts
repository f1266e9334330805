import './fake-browser.ts';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { browser } from '../../src/browser/browser.ts';
import { inFrames, inPage } from '../../src/browser/in-page.ts';

let frames: () => Promise<readonly { readonly result: unknown }[]> = async () => [];
Object.assign(browser.scripting, { executeScript: () => frames() });

beforeEach(() => {
  vi.useFakeTimers();
});

test('a look that cannot wait asks a page that still loads, and one that is too busy has no answer', async () => {
  const asked = vi.spyOn(browser.scripting, 'executeScript').mockReturnValue(new Promise(() => {}));
  onTestFinished(() => asked.mockRestore());
  const answer = inFrames(1, true, () => 7, [], true);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await answer).toBeUndefined();
  expect(asked.mock.calls).toMatchObject([[{ injectImmediately: true, target: { allFrames: true } }]]);
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
