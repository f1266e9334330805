import '../../browser/fake-browser.ts';
import { expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { shownTab } from '../../../src/background/tabs/shown-tab.ts';

const tab = { id: 7, url: 'https://data.town.example/' };
const page = { id: 'test', frameId: 0, tab };

test.each([
  {
    when: 'a page is shown',
    message: { kind: 'shown', recorded: true },
    sender: page,
    is: { tab, isFrame: false, recorded: true },
  },
  {
    when: 'it has no recorder',
    message: { kind: 'shown' },
    sender: page,
    is: { tab, isFrame: false, recorded: false },
  },
  {
    when: 'a frame has none',
    message: { kind: 'shown' },
    sender: { ...page, frameId: 3 },
    is: { tab, isFrame: true, recorded: false },
  },
  { when: 'it comes from no tab', message: { kind: 'shown' }, sender: { id: 'test', frameId: 0 }, is: null },
  { when: 'another extension sends it', message: { kind: 'shown' }, sender: { ...page, id: 'other' }, is: null },
  { when: 'it is another message', message: { kind: 'writes' }, sender: page, is: null },
  { when: 'it is nothing', message: null, sender: page, is: null },
])('$is when $when', ({ message, sender, is }) => {
  expect(shownTab(message, sender as Runtime.MessageSender)).toEqual(is);
});
