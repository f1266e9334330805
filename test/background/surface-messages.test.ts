import '../browser/fake-browser.ts';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createWorker } from '../../src/background/worker.ts';
import { browser } from '../../src/browser/browser.ts';
import { readStored, readWatches } from '../../src/browser/watch.ts';
import { answerReading, grantHost, holdCookies, openTab, serve, stored } from '../browser/fake-browser.ts';
import { declared } from '../core/facts.ts';
import { rawCookie } from './told.ts';
import { HOST, openTwoTabs, target } from './two-tabs.ts';

const sourceOf = async () => (await readStored(target, 'en')).policy?.source.kind;

beforeEach(openTwoTabs);

describe('the page in view, not granted', () => {
  test.each([
    { tabId: 1, answer: { host: HOST, certainty: 'certain' } },
    { tabId: 2, answer: { host: 'www.example.org', certainty: 'no' } },
    { tabId: 3, answer: null },
  ])('tab $tabId: $answer; nothing is kept', async ({ tabId, answer }) => {
    openTab(3, '0', 'https://store.example/'); // where the browser lets no extension look
    const recognised = await createWorker().answerSurface({ kind: 'recognise', tabId });
    if (answer === null) expect(recognised).toBeNull();
    else expect(recognised).toMatchObject(answer);
    expect(stored()).toEqual({});
  });
});

describe('a portal in a tab', () => {
  const reading = { cookies: [{ cookie: { name: rawCookie.name } }], policy: { kind: 'waiting' } };

  beforeEach(() => {
    grantHost(HOST);
    holdCookies([{ ...rawCookie, domain: HOST }]);
  });

  test('"watch" begins its watch, and is answered when page and policy are known', async () => {
    const worker = createWorker();
    expect(await worker.answerSurface({ kind: 'watch', tabId: 1 })).toBeNull();
    expect(Object.keys(await readWatches())).toEqual([`0/${HOST}`]);
    expect(await worker.answerSurface({ kind: 'report', tabId: 1 })).toMatchObject({
      report: { portal: { host: HOST, certainty: 'certain' }, policy: { kind: 'standard' } },
    });
  });

  test('"report" is answered while its page is silent, and says that its policy is being read', async () => {
    const asked = vi.spyOn(browser.scripting, 'executeScript').mockReturnValue(new Promise(() => {}));
    onTestFinished(() => asked.mockRestore());
    const worker = createWorker();
    void worker.answerSurface({ kind: 'watch', tabId: 1 });
    await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(0);
    expect(await worker.answerSurface({ kind: 'report', tabId: 1 })).toMatchObject({
      report: { ...reading, watch: { blindSpots: expect.arrayContaining([{ kind: 'other-hosts', hosts: [] }]) } },
    });
  });

  test('"report" of one that is not watched says what the browser holds, and keeps nothing', async () => {
    expect(await createWorker().answerSurface({ kind: 'report', tabId: 1 })).toMatchObject({ report: reading });
    expect(stored()).toEqual({});
  });

  test.each(['watch', 'report'] as const)('"%s" is answered with nothing where there is none', async (kind) => {
    expect(await createWorker().answerSurface({ kind, tabId: 2 })).toBeNull();
    expect(stored()).toEqual({});
  });
});

test('everything that is kept can be forgotten', async () => {
  grantHost(HOST);
  const worker = createWorker();
  await worker.answerSurface({ kind: 'watch', tabId: 1 });
  await expect.poll(async () => Object.keys(await readWatches())).toEqual([`0/${HOST}`]);
  await worker.answerSurface({ kind: 'forget' });
  expect(JSON.stringify(stored())).not.toContain(HOST);
});

test.each([
  { tabId: 1, shown: { kind: 'portal', storeId: '0', portal: { host: HOST } } },
  { tabId: 2, shown: { kind: 'page', host: 'www.example.org' } },
])('what tab $tabId shows is told: $shown', async ({ tabId, shown }) => {
  grantHost(HOST);
  expect(await createWorker().answerSurface({ kind: 'locate', tabId })).toMatchObject(shown);
});

describe('another policy for a watched portal', () => {
  const read = { declarations: [declared()], language: 'en', host: null, date: null, text: 'sessionid' };
  const watching = async () => {
    grantHost(HOST);
    const worker = createWorker();
    await worker.answerSurface({ kind: 'watch', tabId: 1 });
    answerReading({ 'read-document': () => read });
    return worker;
  };

  test.each([
    {
      when: 'a page is chosen',
      message: { kind: 'choose-page', target, tabId: 2 },
      answer: true,
      source: 'chosen-page',
    },
    {
      when: 'a page is chosen that we may not look at',
      message: { kind: 'choose-page', target, tabId: 3 },
      answer: false,
      source: 'fetched',
    },
    {
      when: 'a file is chosen',
      message: { kind: 'choose-file', target, name: 'a.txt', text: 'a', format: 'text' },
      answer: true,
      source: 'chosen-file',
    },
    {
      when: 'there is no link to read',
      message: { kind: 'read-linked-policy', target },
      answer: true,
      source: 'fetched',
    },
    {
      when: 'the watch has ended',
      message: { kind: 'read-again', target: { storeId: '1', host: HOST } },
      answer: false,
      source: 'fetched',
    },
  ] as const)('$answer, and it is $source, when $when', async ({ message, answer, source }) => {
    const worker = await watching();
    expect(await worker.answerSurface(message)).toBe(answer);
    expect(await sourceOf()).toBe(source);
  });

  test('reading again forgets what was chosen', async () => {
    const worker = await watching();
    await worker.answerSurface({ kind: 'choose-file', target, name: 'a.txt', text: 'a', format: null });
    serve(
      `https://${HOST}/terms/cookies-policy/?flg=en`,
      () => new Response('a', { headers: { 'content-type': 'text/html' } }),
    );
    expect(await worker.answerSurface({ kind: 'read-again', target })).toBe(true);
    expect((await readStored(target, 'en')).policy).toMatchObject({ kind: 'read', source: { kind: 'fetched' } });
  });
});

describe('starting over', () => {
  test.each([
    { when: 'the cookies go', remove: () => holdCookies([]), answer: true },
    { when: 'a cookie stays', remove: () => undefined, answer: false },
  ])(
    'is answered with $answer when $when; the watch ends, and its pages are loaded again',
    async ({ remove, answer }) => {
      const reloaded: number[] = [];
      grantHost(HOST);
      const worker = createWorker();
      await worker.answerSurface({ kind: 'watch', tabId: 1 });
      Object.assign(browser.cookies, { remove: async () => remove() });
      Object.assign(browser.tabs, { reload: async (id: number) => reloaded.push(id) });
      holdCookies([{ ...rawCookie, domain: HOST }]);
      expect(await worker.answerSurface({ kind: 'start-over', target })).toBe(answer);
      expect(reloaded).toEqual([1]);
      expect(stored()).toEqual({ watches: {}, gathering: false });
    },
  );
});
