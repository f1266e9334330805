import './fake-browser.ts';
import { expect, test } from 'vitest';
import { askForHosts } from '../../src/browser/ask-for-hosts.ts';
import { browser } from '../../src/browser/browser.ts';
import { readIntent, saveIntent } from '../../src/browser/intent.ts';

test.each([true, false])(
  'the browser is asked at once for each host; %s is the answer; an older intent is gone',
  async (answer) => {
    const asked: unknown[] = [];
    Object.assign(browser.permissions, {
      request: async (permissions: unknown) => {
        asked.push(permissions);
        return answer;
      },
    });
    await saveIntent({ origin: 'https://a.example/*', target: { storeId: '0', host: 'b.example' } });
    const done = askForHosts(['a.example', 'b.example']);
    expect(asked).toEqual([{ origins: ['*://a.example/*', '*://b.example/*'] }]); // nothing was waited for
    expect(await done).toBe(answer);
    expect(await readIntent()).toBeNull();
  },
);
