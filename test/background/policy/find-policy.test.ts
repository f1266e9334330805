import '../../browser/fake-browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ReadingTooLong } from '../../../src/background/policy/ask-reader.ts';
import { findPolicy, readPolicyAt } from '../../../src/background/policy/find-policy.ts';
import { browser } from '../../../src/browser/browser.ts';
import { answerReading, requests, resetBrowser, serve } from '../../browser/fake-browser.ts';
import { declared } from '../../core/facts.ts';

const TOWN = 'https://data.town.example';
const USUAL = `${TOWN}/terms/cookies-policy/?flg=fr`;
const OLDER = `${TOWN}/terms/cookies-information?flg=fr`;
const NO_LINKS = { own: null, elsewhere: null };
const LINKED = 'https://www.town.example/cookies/';

const page = () => new Response('<p>Cookies', { headers: { 'content-type': 'text/html; charset=utf-8' } });
const broken = () => new Response('', { status: 500 });
const declares = () =>
  answerReading({
    'read-document': () => ({ declarations: [declared()], language: 'fr', host: null, date: null, text: 'sessionid' }),
  });
const find = (links = NO_LINKS as { own: string | null; elsewhere: string | null }) =>
  findPolicy(TOWN, 'fr', links, []);

beforeEach(resetBrowser);

describe('it asks', () => {
  test.each([
    { when: 'nothing is found', links: NO_LINKS, at: null, asked: [USUAL, OLDER] },
    { when: 'the usual address answers', links: NO_LINKS, at: USUAL, asked: [USUAL] },
    {
      when: 'the portal links to a page of its own',
      links: { own: '/pages/cookies/?a=b#top', elsewhere: null },
      at: null,
      asked: [`${TOWN}/pages/cookies/?a=b&flg=fr`, USUAL, OLDER],
    },
    {
      when: 'the link is to the usual address',
      links: { own: '/terms/cookies-policy/', elsewhere: null },
      at: null,
      asked: [USUAL, OLDER],
    },
  ])('$asked when $when', async ({ links, at, asked }) => {
    declares();
    if (at) serve(at, page);
    await find(links);
    expect(requests).toEqual(asked);
  });
});

test('between two addresses it asks the browser for something: Firefox would else end the background', async () => {
  const asks = vi.spyOn(browser.runtime, 'getPlatformInfo');
  await find();
  expect(requests).toEqual([USUAL, OLDER]);
  expect(asks).toHaveBeenCalled();
});

describe('it answers', () => {
  test('with the first policy that declares something, at its address without the language', async () => {
    declares();
    serve(OLDER, page);
    expect(await find()).toMatchObject({
      kind: 'read',
      source: { kind: 'fetched', url: `${TOWN}/terms/cookies-information` },
    });
  });

  test.each([
    { when: 'one page is missing, and one declares nothing', usual: null, older: page, answer: { kind: 'unreadable' } },
    { when: 'one page declares nothing, and one is missing', usual: page, older: null, answer: { kind: 'unreadable' } },
    {
      when: 'one server fails, and one page is missing',
      usual: broken,
      older: null,
      answer: { failure: { kind: 'status', status: 500 } },
    },
    {
      when: 'both are missing',
      usual: null,
      older: null,
      answer: { failure: { kind: 'status', status: 404 }, elsewhere: null },
    },
  ])('$answer when $when', async ({ usual, older, answer }) => {
    if (usual) serve(USUAL, usual);
    if (older) serve(OLDER, older);
    expect(await find()).toMatchObject(answer);
  });

  test('that it is on another host, when the portal links there and has none', async () => {
    const elsewhere = { url: LINKED, failure: null };
    expect(await find({ own: null, elsewhere: LINKED })).toMatchObject({ failure: { kind: 'elsewhere' }, elsewhere });
  });

  test('with its own failure and the link, when it fails otherwise', async () => {
    serve(USUAL, broken);
    expect(await find({ own: null, elsewhere: LINKED })).toMatchObject({
      failure: { kind: 'status', status: 500 },
      elsewhere: { url: LINKED },
    });
  });
});

test('a reader that fails makes the policy unread, not the portal', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  serve(USUAL, page);
  answerReading({
    'read-document': () => {
      throw new Error('The reader failed.');
    },
  });
  expect(await readPolicyAt(USUAL, [])).toMatchObject({ kind: 'not-found', failure: { kind: 'reader-failed' } });
});

test('a reading that was ended is told apart from one that failed', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  serve(USUAL, page);
  answerReading({
    'read-document': () => {
      throw new ReadingTooLong();
    },
  });
  expect(await readPolicyAt(USUAL, [])).toMatchObject({ kind: 'not-found', failure: { kind: 'reader-too-slow' } });
});
