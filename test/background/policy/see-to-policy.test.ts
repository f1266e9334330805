import '../../browser/fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_INDEX } from '../../../src/background/journal/next-batch.ts';
import { seeToPolicy } from '../../../src/background/policy/see-to-policy.ts';
import { readOwnPolicy } from '../../../src/browser/watch.ts';
import {
  answerReading,
  grantHost,
  openTab,
  requests,
  resetBrowser,
  serve,
  showPage,
} from '../../browser/fake-browser.ts';
import { declared, START } from '../../core/facts.ts';

const HOST = 'data.town.example';
const USUAL = `https://${HOST}/terms/cookies-policy/?flg=en`;
const watch = { ...EMPTY_INDEX, storeId: '0', host: HOST, origin: `https://${HOST}` };
const read = { declarations: [declared()], language: 'en', host: null, date: null, text: 'sessionid' };
const page = () => new Response('<p>Cookies', { headers: { 'content-type': 'text/html' } });
const known = () => readOwnPolicy(watch, 'en');

beforeEach(() => {
  resetBrowser();
  grantHost(HOST);
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});

test('a policy that was read is not asked for again', async () => {
  serve(USUAL, page);
  answerReading({ 'read-document': () => read });
  await seeToPolicy(watch);
  expect(await known()).toMatchObject({ kind: 'read' });
  requests.length = 0;
  await seeToPolicy(watch);
  expect(requests).toEqual([]);
});

describe('a policy that was not found', () => {
  test.each([
    { when: 'at once', after: 59_999, link: null, asked: false },
    { when: 'a minute later', after: 60_000, link: null, asked: true },
    { when: 'at once, when a page shows a new link', after: 0, link: '/pages/cookies/', asked: true },
  ])('is asked for again $when: $asked', async ({ after, link, asked }) => {
    openTab(1, '0', `https://${HOST}/`);
    await seeToPolicy(watch);
    expect(await known()).toMatchObject({ kind: 'not-found' });
    requests.length = 0;
    if (link) {
      showPage(1, { links: [{ text: 'Cookies', href: link, inFooter: true }] });
      answerReading({ 'choose-link': () => ({ own: link, elsewhere: null }) });
    }
    vi.setSystemTime(START + after);
    await seeToPolicy(watch);
    expect(requests.length > 0).toBe(asked);
  });
});

test('the reader is asked for a link again only when a page has other links that may lead there', async () => {
  const asked = vi.fn(() => ({ own: null, elsewhere: null }));
  answerReading({ 'choose-link': asked });
  openTab(1, '0', `https://${HOST}/`);
  await seeToPolicy(watch);
  showPage(1, { links: [{ text: 'Datasets', href: '/explore/', inFooter: false }] });
  await seeToPolicy(watch);
  expect(asked).toHaveBeenCalledTimes(1);
  showPage(1, { links: [{ text: 'Our cookies', href: '/c/', inFooter: false }] });
  await seeToPolicy(watch);
  expect(asked).toHaveBeenCalledTimes(2);
  vi.setSystemTime(START + 60_000); // the policy is asked for again, and the same links are not chosen from again
  requests.length = 0;
  await seeToPolicy(watch);
  expect(requests).not.toEqual([]);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a link that one page shows is followed a minute later from a page without one', async () => {
  openTab(1, '0', `https://${HOST}/`);
  showPage(1, { links: [{ text: 'Cookies', href: '/c/', inFooter: true }] });
  answerReading({ 'choose-link': () => ({ own: '/c/', elsewhere: null }) });
  await seeToPolicy(watch);
  showPage(1, { links: [] });
  answerReading({ 'choose-link': () => ({ own: null, elsewhere: null }) });
  vi.setSystemTime(START + 60_000);
  requests.length = 0;
  await seeToPolicy(watch);
  expect(requests).toContain(`https://${HOST}/c/?flg=en`);
});

describe('a policy that declares nothing when it is fetched', () => {
  test.each([
    { when: 'no tab shows it', shown: `https://${HOST}/`, kind: 'unreadable', source: 'fetched' },
    { when: 'a tab shows it', shown: `https://${HOST}/terms/cookies-policy/?a`, kind: 'read', source: 'shown' },
  ])('is $kind when $when', async ({ shown, kind, source }) => {
    openTab(1, '0', shown);
    showPage(1, { html: '<p>sessionid' }); // its scripts filled it in
    serve(USUAL, page);
    answerReading({ 'read-document': (text) => (text.includes('sessionid') ? read : { ...read, declarations: [] }) });
    await seeToPolicy(watch);
    expect(await known()).toMatchObject({ kind, source: { kind: source } });
  });
});
