import { EventEmitter } from 'node:events';
import { type Page, TimeoutError } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { loadPage } from '../../../src/cli/visit/load-page.ts';

const URL = 'https://data.example.org/';

/** A tab in which `happen` comes to pass while it loads. */
class FakeTab extends EventEmitter {
  closed = false;
  at = URL;
  /** What the page itself says: where it is, or what. */
  says = 'about:blank';
  readonly top = {};
  readonly #happen: (tab: FakeTab) => void | Promise<void>;
  constructor(happen: (tab: FakeTab) => void | Promise<void>) {
    super();
    this.#happen = happen;
  }
  readonly window = new EventEmitter();
  readonly browser = () => this.window;
  readonly goto = async (_url: string, { signal }: { readonly signal: AbortSignal }) => {
    await Promise.race([rejects(signal), this.#happen(this)]);
  };
  readonly mainFrame = () => this.top;
  readonly url = () => this.at;
  readonly evaluate = async () => this.says;
  readonly isClosed = () => this.closed;
  ask(path: string, frame: unknown = this.top) {
    const request = { url: () => URL + path, isNavigationRequest: () => path === '', frame: () => frame };
    this.emit('request', request);
    return request;
  }
  answer(request: ReturnType<FakeTab['ask']>, status: number, type = 'Text/HTML; charset=utf-8') {
    const headers = () => ({ 'content-type': type });
    this.emit('response', { request: () => request, status: () => status, headers });
    this.emit('requestfinished', request);
  }
}

const rejects = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => void signal.addEventListener('abort', () => reject(signal.reason)));

const timesOut = () => Promise.reject(new TimeoutError('Navigation timeout of 30000 ms exceeded'));
const load = (happen: (tab: FakeTab) => void | Promise<void>) =>
  loadPage(new FakeTab(happen) as unknown as Page, URL, 30_000);

test('a page that loads misses nothing, and its status is that of its document', async () => {
  const loaded = await load((tab) => {
    tab.answer(tab.ask(''), 404);
    tab.answer(tab.ask('style.css'), 200);
    tab.answer(tab.ask('', {}), 500); // of a frame
  });
  expect(loaded).toEqual({ status: 404, mediaType: 'text/html', missing: null });
});

test('when the time is up, what had not answered is missing, and what was loaded is taken', async () => {
  const loaded = await load((tab) => {
    tab.answer(tab.ask(''), 200);
    tab.answer(tab.ask('fast.png'), 200);
    tab.ask('slow.png');
    tab.emit('requestfailed', tab.ask('blocked.png'));
    return timesOut();
  });
  const missing = { why: 'slow', seconds: 30, unanswered: [`${URL}slow.png`] };
  expect(loaded).toEqual({ status: 200, mediaType: 'text/html', missing });
});

test('a page is taken, too, that only knows itself where it is', async () => {
  const loaded = await load((tab) => {
    tab.at = 'about:blank';
    tab.says = URL;
    tab.answer(tab.ask(''), 200);
    return timesOut();
  });
  expect(loaded).toMatchObject({ status: 200, missing: { why: 'slow' } });
});

test.each([
  { when: 'it is whole', happen: async () => undefined },
  { when: 'the time is up, since the server waits', happen: timesOut },
])('what comes without a type is what the browser takes it for, when $when', async ({ happen }) => {
  const loaded = await load((tab) => {
    tab.says = 'text/plain';
    tab.answer(tab.ask(''), 200, '');
    return happen();
  });
  expect(loaded).toMatchObject({ status: 200, mediaType: 'text/plain' });
});

test('a page is not waited for whose browser has ended', async () => {
  const loads = load((tab) => {
    tab.window.emit('disconnected');
    return new Promise(() => undefined);
  });
  await expect(loads).rejects.toThrow('could not be opened');
});

test('a page whose driver waits on, whatever it was given, is taken as it is when the time is up', async () => {
  vi.useFakeTimers();
  const loading = load((tab) => {
    tab.answer(tab.ask(''), 200);
    return new Promise(() => undefined);
  });
  await vi.advanceTimersByTimeAsync(32_000);
  vi.useRealTimers();
  expect(await loading).toMatchObject({ status: 200, missing: { why: 'slow', seconds: 30 } });
});

test('a page that crashes while it loads is taken as it is', async () => {
  const loaded = await load((tab) => {
    tab.answer(tab.ask(''), 200);
    tab.emit('error', new Error('Page crashed!'));
    return new Promise(() => undefined);
  });
  expect(loaded).toMatchObject({ status: 200, missing: { why: 'crashed' } });
});

test.each([
  { type: 'alert', answer: 'dismiss' },
  { type: 'prompt', answer: 'dismiss' },
  { type: 'beforeunload', answer: 'accept' },
])('the dialog “$type” holds nobody up: $answer', async ({ type, answer }) => {
  const answers: string[] = [];
  const dialog = {
    type: () => type,
    accept: async () => void answers.push('accept'),
    dismiss: async () => {
      answers.push('dismiss');
      throw new Error('No dialog is showing');
    },
  };
  await load((tab) => void tab.emit('dialog', dialog));
  const popup = new EventEmitter();
  await load((tab) => {
    tab.emit('popup', popup);
    popup.emit('dialog', dialog);
  });
  expect(answers).toEqual([answer, answer]);
});

test.each<{ when: string; happen: (tab: FakeTab) => Promise<void>; says: string }>([
  {
    when: 'it sends nothing',
    happen: (tab) => {
      tab.at = 'about:blank';
      return timesOut();
    },
    says: `${URL} sent no page within 30 seconds: try again later.`,
  },
  {
    when: 'it closes its own tab',
    happen: (tab) => {
      tab.closed = true;
      return Promise.reject(new Error('Navigating frame was detached'));
    },
    says: `${URL} closed its own tab, so there is nothing to report.`,
  },
  {
    when: 'it is downloaded',
    happen: (tab) => {
      tab.at = 'about:blank';
      tab.answer(tab.ask(''), 200, 'application/zip');
      return timesOut();
    },
    says: `${URL} holds no page, but a file or nothing: give the address of a page.`,
  },
  {
    when: 'it does not open',
    happen: () => Promise.reject(new Error('net::ERR_CERT_DATE_INVALID at x')),
    says: '--allow-insecure',
  },
])('there is nothing to take when $when', async ({ happen, says }) => {
  await expect(load(happen)).rejects.toMatchObject({ name: 'Failure', message: expect.stringContaining(says) });
});
