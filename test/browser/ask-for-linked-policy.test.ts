import './fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { askForLinkedPolicy } from '../../src/browser/ask-for-linked-policy.ts';
import { browser } from '../../src/browser/browser.ts';
import { readIntent } from '../../src/browser/intent.ts';
import { resetBrowser } from './fake-browser.ts';

const target = { storeId: '0', host: 'data.town.example' };
const origin = 'https://www.town.example/*';
const sent: unknown[] = [];
Object.assign(browser.runtime, { sendMessage: async (message: unknown) => sent.push(message) });

beforeEach(() => {
  resetBrowser();
  sent.length = 0;
});

test.each([
  { answer: true, messages: [{ kind: 'read-linked-policy', target }], intent: { origin, target } },
  { answer: false, messages: [], intent: null },
])(
  'the browser is asked at once; answered with $answer, the worker hears $messages',
  async ({ answer, messages, intent }) => {
    const asked: unknown[] = [];
    Object.assign(browser.permissions, {
      request: async (permissions: unknown) => {
        asked.push(permissions);
        return answer;
      },
    });
    const done = askForLinkedPolicy(target, 'https://www.town.example/cookies/');
    expect(asked).toEqual([{ origins: [origin] }]); // nothing was waited for
    await done;
    expect(sent).toEqual(messages);
    expect(await readIntent()).toEqual(intent); // the worker forgets it once the policy is read
  },
);
