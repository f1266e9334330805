import './fake-browser.ts';
import { expect, test, vi } from 'vitest';
import { answerMessages } from '../../src/browser/answer-messages.ts';
import { browser } from '../../src/browser/browser.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

/** What the browser is told when a message comes: at once, and then. */
async function told(answer: () => Promise<unknown> | undefined) {
  let listener: Listener = () => undefined;
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as Listener;
  });
  answerMessages(answer);
  const answers: unknown[] = [];
  const waits = listener({}, {}, (given) => answers.push(given));
  await new Promise(setImmediate);
  return { waits, answers };
}

test.each([
  { when: 'the message is for us', answer: () => Promise.resolve(7), waits: true, answers: [7] },
  { when: 'it is not', answer: () => undefined, waits: undefined, answers: [] },
])('$when', async ({ answer, waits, answers }) => {
  expect(await told(answer)).toEqual({ waits, answers });
});

test('who asked is answered when we fail, and not left waiting', async () => {
  const shown = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await told(() => Promise.reject(new Error('broken')))).toEqual({ waits: true, answers: [undefined] });
  expect(shown).toHaveBeenCalledOnce();
});
