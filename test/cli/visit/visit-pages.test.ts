import { EventEmitter } from 'node:events';
import { type Page, TimeoutError } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { visitPages } from '../../../src/cli/visit/visit-pages.ts';

const HOME = 'https://data.example.org/';
const at = (path: string) => HOME + path;

/** What an address comes to, of those that do not just load. */
const ANSWERS: Readonly<Record<string, (tab: FakeTab) => void>> = {
  [at('missing/')]: (tab) => tab.answer(404),
  [at('empty/')]: (tab) => {
    tab.answer(404);
    tab.at = 'chrome-error://chromewebdata/';
  },
  [at('away/')]: (tab) => {
    tab.at = 'https://www.example.org/';
  },
  [at('broken/')]: (tab) => {
    tab.at = 'chrome-error://chromewebdata/';
    throw new Error('net::ERR_EMPTY_RESPONSE');
  },
  [at('slow/')]: (tab) => {
    tab.emit('request', { url: () => at('slow.png') });
    throw new TimeoutError('Navigation timeout');
  },
};

class FakeTab extends EventEmitter {
  at = HOME;
  readonly went: string[] = [];
  readonly waited: number[] = [];
  readonly #top = {};
  readonly evaluate: () => Promise<readonly string[]>;
  constructor(links: () => Promise<readonly string[]>) {
    super();
    this.evaluate = links;
  }
  readonly goto = async (url: string) => {
    this.went.push(url);
    this.at = url;
    this.answer(200);
    ANSWERS[url]?.(this);
  };
  readonly url = () => this.at;
  readonly isClosed = () => false;
  readonly mainFrame = () => this.#top;
  readonly browser = () => new EventEmitter();
  readonly waitForNetworkIdle = async ({ concurrency }: { readonly concurrency: number }) =>
    void this.waited.push(concurrency);
  answer(status: number) {
    const request = { url: () => this.at, isNavigationRequest: () => true, frame: () => this.#top };
    this.emit('response', {
      request: () => request,
      status: () => status,
      headers: () => ({ 'content-type': 'text/html' }),
    });
  }
}

async function visit(links: readonly string[] | Error, count: number) {
  const tab = new FakeTab(async () => {
    if (links instanceof Error) throw links;
    return links.map(at);
  });
  const notes: string[] = [];
  await visitPages(tab as unknown as Page, {
    asked: HOME,
    count,
    timeoutMs: 2000,
    say: () => undefined,
    note: (text) => void notes.push(text),
  });
  return { went: tab.went, waited: tab.waited, notes };
}

test('so many pages as are asked for are visited one after the other, each until it rests', async () => {
  const { went, waited, notes } = await visit(['one/', 'two/', 'three/'], 2);
  expect(went).toEqual([at('one/'), at('two/')]);
  expect(waited).toEqual([0, 0]);
  expect(notes).toEqual([]);
});

test.each([
  { when: 'there are fewer links', links: ['one/', 'one/#top'], found: 1 },
  { when: 'the page does not tell its links', links: new Error('no answer'), found: 0 },
])('that there are fewer pages is said when $when', async ({ links, found }) => {
  const { went, notes } = await visit(links, 3);
  expect(went).toHaveLength(found);
  expect(notes).toEqual([`Of 3 further pages, links to ${found} were found`]);
});

test.each([
  { path: 'empty/', says: `${at('empty/')} answers with status 404` },
  { path: 'missing/', says: `${at('missing/')} answers with status 404` },
  { path: 'away/', says: `${at('away/')} leads to another host` },
  {
    path: 'broken/',
    says: `A further page did not load: ${at('broken/')} could not be opened (net::ERR_EMPTY_RESPONSE): the host did not answer: try again later.`,
  },
  {
    path: 'slow/',
    says: `${at('slow/')} was not done after 2 seconds; no answer came from ${at('slow.png')}; what is reported is what was loaded`,
  },
])('what is wrong with $path is said, and the others are visited', async ({ path, says }) => {
  const { went, notes } = await visit([path, 'one/'], 2);
  expect(went).toEqual([at(path), at('one/')]);
  expect(notes).toEqual([says]);
});

test.each(['away/', 'broken/', 'empty/'])('after %s as the last one the tab shows the portal again', async (path) => {
  const { went } = await visit(['one/', path], 2);
  expect(went).toEqual([at('one/'), at(path), HOME]);
});
