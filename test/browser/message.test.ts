import './fake-browser.ts';
import { expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { isMessage } from '../../src/browser/message.ts';

const surface = { id: 'test', url: 'chrome-extension://test/popup/popup.html' };
const watch = { kind: 'watch', tabId: 1 };

test.each([
  { when: 'a surface sends it', message: watch, sender: surface, is: true },
  { when: 'a page sends it', message: watch, sender: { id: 'test', url: 'https://data.town.example/' }, is: false },
  { when: 'another extension sends it', message: watch, sender: { ...surface, id: 'other' }, is: false },
  { when: 'the sender has no address', message: watch, sender: { id: 'test' }, is: false },
  { when: 'nobody knows its kind', message: { kind: 'gone' }, sender: surface, is: false },
  { when: 'its kind is a property of all objects', message: { kind: 'toString' }, sender: surface, is: false },
  { when: 'it is nothing', message: null, sender: surface, is: false },
])('$is when $when', ({ message, sender, is }) => {
  expect(isMessage(message, sender as Runtime.MessageSender)).toBe(is);
});
