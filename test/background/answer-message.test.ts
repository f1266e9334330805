import '../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { openAnswerMessage } from '../../src/background/answer-message.ts';
import { createWorker } from '../../src/background/worker.ts';

const PAGE = 'https://data.town.example/';
const frame = { id: 'test', url: PAGE, frameId: 0, tab: { id: 1, url: PAGE } };
const surface = { id: 'test', url: 'chrome-extension://test/popup/popup.html' };
const writes = { kind: 'writes', id: 'page/0', dropped: 0, writes: [] };
const asked: string[] = [];

const { recording, watches } = createWorker();
const answerMessage = openAnswerMessage({
  recording: {
    ...recording,
    recordPageWrites: async () => {
      asked.push('writes');
      return true;
    },
  },
  watches: { ...watches, followShown: async () => void asked.push('shown') },
  answerSurface: async ({ kind }) => asked.push(kind) > 0,
});

beforeEach(() => {
  asked.length = 0;
});

test.each([
  { when: 'a recorder tells of writes', message: writes, sender: frame, to: ['writes'] },
  { when: 'a page is shown', message: { kind: 'shown' }, sender: frame, to: ['shown'] },
  { when: 'a surface asks', message: { kind: 'watch', tabId: 1 }, sender: surface, to: ['watch'] },
  { when: 'a page asks as a surface does', message: { kind: 'watch', tabId: 1 }, sender: frame, to: [] },
  { when: 'another extension asks', message: { kind: 'watch', tabId: 1 }, sender: { ...surface, id: 'other' }, to: [] },
  { when: 'a surface asks for what nobody knows', message: { kind: 'gone' }, sender: surface, to: [] },
  { when: 'the worker asks the reader', message: { kind: 'read-document' }, sender: surface, to: [] },
])('$to is answered when $when', async ({ message, sender, to }) => {
  const answer = answerMessage(message, sender as Runtime.MessageSender);
  expect(answer === undefined ? undefined : await answer).toBe(to.length > 0 ? true : undefined);
  expect(asked).toEqual(to);
});
