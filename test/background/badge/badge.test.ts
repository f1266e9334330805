import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { clearBadges, paintBadge } from '../../../src/background/badge/badge.ts';
import { EMPTY_INDEX } from '../../../src/background/journal/next-batch.ts';
import { storeOwnPolicy } from '../../../src/background/policy/store-policy.ts';
import { badgeOf, grantHost, holdCookies, openTab, resetBrowser, revokeHost } from '../../browser/fake-browser.ts';
import { declared, policy } from '../../core/facts.ts';
import { rawCookie } from '../told.ts';

const HOST = 'data.town.example';
const watch = { ...EMPTY_INDEX, storeId: '0', host: HOST, origin: `https://${HOST}` };
const read = policy(declared({ name: 'a', lifetime: { kind: 'session', text: 'session' } }));
const { source, readAt } = read;
const missing = { kind: 'not-found', source, readAt, elsewhere: null, failure: { kind: 'unreachable' } } as const;

beforeEach(() => {
  resetBrowser();
  grantHost(HOST);
  openTab(1, '0', `https://${HOST}/`);
  openTab(2, '1', `https://${HOST}/`);
});

test.each([
  { when: 'the policy declares every cookie', found: read, names: ['a'], text: '' },
  { when: 'it does not declare two', found: read, names: ['a', 'b', 'c'], text: '2' },
  { when: 'the policy could not be read', found: missing, names: ['sessionid'], text: '?' },
  { when: 'the list in its stead lacks one', found: missing, names: ['a'], text: '1?' },
])('"$text" when $when, in the tabs of the cookie store alone', async ({ found, names, text }) => {
  holdCookies(names.map((name) => ({ ...rawCookie, name, domain: HOST })));
  await storeOwnPolicy(watch, found);
  await paintBadge(watch);
  expect(badgeOf(1)?.text).toBe(text);
  expect(badgeOf(1)?.title).toMatch(`${HOST}: `);
  expect(badgeOf(2)).toBeUndefined();
});

test('a badge says that its host was taken back, and others stay', async () => {
  grantHost('other.example');
  openTab(3, '0', 'https://other.example/');
  openTab(4, '0', 'https://www.example.org/');
  await paintBadge(watch);
  revokeHost(HOST);
  await clearBadges();
  expect(badgeOf(1)).toMatchObject({ text: '!', title: 'options_not_granted' });
  expect(badgeOf(3)).toBeUndefined();
  expect(badgeOf(4)).toMatchObject({ text: '', title: 'appName' });
});
