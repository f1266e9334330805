import { describe, expect, test } from 'vitest';
import type { EvidenceContext } from '../../../src/core/evidence/evidence.ts';
import { readHar } from '../../../src/core/evidence/read-har.ts';
import { HOST } from '../facts.ts';

const BEGAN = '2026-01-15T09:00:00.000Z';
const START = Date.parse(BEGAN);
const site = (host: string): string =>
  host.endsWith('.opendatasoft.com') ? host : host.split('.').slice(-2).join('.');
const unnamed: EvidenceContext = { url: null, writtenAt: START };

interface Told {
  readonly url?: string;
  readonly after?: number;
  readonly status?: number;
  readonly mimeType?: string;
  readonly sent?: string;
  readonly lines?: readonly string[];
  readonly pageref?: string;
  readonly fetchDest?: string;
}
function exchange({ url = `https://${HOST}/`, after = 0, status = 200, mimeType = 'text/html', ...told }: Told) {
  const headers = [
    ...(told.sent === undefined ? [] : [{ name: 'Cookie', value: told.sent }]),
    ...(told.fetchDest === undefined ? [] : [{ name: 'sec-fetch-dest', value: told.fetchDest }]),
  ];
  const lines = (told.lines ?? []).map((value) => ({ name: 'Set-Cookie', value }));
  return {
    startedDateTime: new Date(START + after).toISOString(),
    time: 20,
    pageref: told.pageref ?? 'page_1',
    request: { method: 'GET', url, headers },
    response: { status, headers: lines, content: { mimeType, text: '<p>Trees</p>' } },
  };
}
const har = (...told: readonly Told[]) => ({
  log: { version: '1.2', creator: { name: 'A proxy', version: '3' }, entries: told.map(exchange) },
});
const read = (archive: unknown, context = unnamed) => {
  const outcome = readHar(archive, context, site);
  if (!outcome?.ok) throw new Error(outcome?.failure ?? 'no archive');
  return outcome.evidence;
};
const changes = (archive: unknown) =>
  read(archive).journal.flatMap((event) => (event.kind === 'changed' ? [event] : []));

test('a response’s lines are told with the response, and as what a browser keeps of them', () => {
  const { journal, browser, page } = read(har({ lines: ['a=1; Max-Age=60; Secure; Path=/x', 'b=2'] }));
  const at = START + 20;
  expect(journal.map(({ kind }) => kind)).toEqual(['hosts', 'visit', 'header', 'changed', 'header', 'changed']);
  expect(journal[2]).toMatchObject({
    at,
    response: { url: `https://${HOST}/`, status: 200, resourceType: 'main_frame', frameId: 0 },
    pageHost: HOST,
  });
  expect(changes(har({ lines: ['a=1; Max-Age=60; Secure; Path=/x', 'b=2'] }))).toMatchObject([
    { at, removed: false, cookie: { name: 'a', domain: HOST, hostOnly: true, path: '/x', expiresAt: at + 60_000 } },
    { at, removed: false, cookie: { name: 'b', path: '/', expiresAt: null } },
  ]);
  expect({ browser, page: page.url }).toEqual({ browser: { name: 'A proxy', version: '3' }, page: `https://${HOST}/` });
});

test('no value enters', () => {
  const archive = har(
    { lines: ['a=secret-line'], sent: 'b=secret-sent' },
    { sent: 'cookies_preferences=secret-choice' },
  );
  expect(JSON.stringify({ ...read(archive), page: null })).not.toContain('secret');
});

test('lines that are joined by line feeds, as Firefox and chrome-har do, are told apart', () => {
  expect(changes(har({ lines: ['a=1\nb=2'] })).map(({ cookie }) => cookie.name)).toEqual(['a', 'b']);
});

test('a line that no browser follows is told, and sets nothing', () => {
  const { journal } = read(har({ lines: ['a=1; SameSite=None', 'b=1; Domain=example.org'] }));
  expect(journal.filter(({ kind }) => kind === 'header')).toHaveLength(2);
  expect(journal.filter(({ kind }) => kind === 'changed')).toEqual([]);
});

test('a cookie that is deleted goes; one that was not there does not', () => {
  const archive = har({ lines: ['a=1'] }, { after: 100, lines: ['a=; Max-Age=0', 'b=; Max-Age=0'] });
  expect(changes(archive).map(({ cookie, removed }) => [cookie.name, removed])).toEqual([
    ['a', false],
    ['a', true],
  ]);
});

test('cookies that are sent and never set are named, and only those of the portal', () => {
  const archive = har(
    { sent: '_pk_id.1=x; a=1', lines: ['a=2'] },
    { url: 'https://maps.example.com/tiles', mimeType: 'image/png', sent: 'theirs=1' },
  );
  expect(read(archive).sentOnly).toEqual(['_pk_id.1']);
});

test('a choice that a request carries was found; one that follows was made in between', () => {
  const choice = (matomo: boolean) => `cookies_preferences=${encodeURIComponent(JSON.stringify({ matomo }))}`;
  const { journal } = read(
    har({ sent: choice(false) }, { after: 100, sent: choice(false) }, { after: 200, sent: choice(true) }),
  );
  expect(journal.filter(({ kind }) => kind === 'choice')).toMatchObject([
    { at: START, choices: { matomo: false }, found: true },
    { at: START + 200, choices: { matomo: true } },
  ]);
});

const choice = (matomo: boolean) => `cookies_preferences=${encodeURIComponent(JSON.stringify({ matomo }))}`;
const choicesOf = (archive: unknown) => read(archive).journal.filter(({ kind }) => kind === 'choice');

test('a late response does not bring back the choice that its request carried', () => {
  const slow = { ...exchange({ after: 50, sent: choice(false), mimeType: 'image/png' }), time: 5000 };
  const { log } = har({ sent: choice(false) }, { after: 200, sent: choice(true) }, { after: 9000, lines: ['a=1'] });
  expect(choicesOf({ log: { ...log, entries: [...log.entries, slow] } })).toHaveLength(2);
});

test('the choices of another portal of the same site are none of this one', () => {
  const other = { after: 9, url: 'https://other.opendatasoft.com/', sent: choice(false), lines: [choice(false)] };
  expect(choicesOf(har({ lines: ['a=1'] }, other))).toEqual([]);
});

test('what no browser keeps is not kept: of a preflight, and in Chromium of another site without SameSite', () => {
  const { log } = har({ lines: ['a=1'] });
  const preflight = exchange({ after: 5, lines: ['b=1'] });
  const theirs = exchange({ after: 6, url: 'https://maps.example.com/t.png', mimeType: 'image/png', lines: ['c=1'] });
  const agent = { name: 'user-agent', value: 'Mozilla/5.0 Chrome/150.0.0.0 Safari/537.36' };
  const entries = [
    ...log.entries,
    { ...preflight, request: { ...preflight.request, method: 'OPTIONS' } },
    { ...theirs, request: { ...theirs.request, headers: [agent] } },
  ];
  expect(changes({ log: { ...log, entries } }).map(({ cookie }) => cookie.name)).toEqual(['a']);
});

test.each([
  { engine: 'Chrome/156.0.0.0', expiresAt: null },
  { engine: 'Firefox/153.0', expiresAt: Date.parse('2026-06-09T00:00:00Z') },
])('a date without a time is read as $engine reads it', ({ engine, expiresAt }) => {
  const told = exchange({ lines: ['a=1; Expires=9 Jun 2026'] });
  const agent = { name: 'user-agent', value: `Mozilla/5.0 ${engine}` };
  const entries = [{ ...told, request: { ...told.request, headers: [agent] } }];
  expect(changes({ log: { ...har().log, entries } })).toMatchObject([{ cookie: { expiresAt } }]);
});

test('cookies that a browser sends in several headers are all read', () => {
  const { log } = har({ lines: ['a=1'] });
  const parted = exchange({ after: 5 });
  const headers = ['b=1', 'c=1'].map((value) => ({ name: 'cookie', value }));
  const entries = [...log.entries, { ...parted, request: { ...parted.request, headers } }];
  expect(read({ log: { ...log, entries } }).sentOnly).toEqual(['b', 'c']);
});

test('a portal that is named has to be in it', () => {
  const elsewhere = { url: 'https://data.example.org/', writtenAt: START };
  expect(readHar(har({ lines: ['a=1'] }), elsewhere, site)).toEqual({ ok: false, failure: 'other-page' });
});

describe('which page it is of', () => {
  test('the one that a redirect led to, and what is loaded there', () => {
    const archive = har(
      { url: 'https://town.example/', status: 302, lines: ['before=1'] },
      { after: 50, lines: ['a=1'] },
      { after: 90, url: 'https://maps.example.com/frame', lines: ['theirs=1; SameSite=None; Secure'] },
    );
    expect(read(archive).page.url).toBe(`https://${HOST}/`);
    expect(changes(archive).map(({ cookie }) => cookie.name)).toEqual(['a', 'theirs']);
    expect(read(archive).journal[0]).toMatchObject({ hosts: [{ host: 'maps.example.com', granted: true }] });
  });

  test('a frame is none where the request says so', () => {
    const archive = har(
      { fetchDest: 'document' },
      { after: 5, url: 'https://maps.example.com/', fetchDest: 'iframe', lines: ['a=1'] },
    );
    expect(read(archive).journal.filter(({ kind }) => kind === 'visit')).toHaveLength(1);
    expect(read(archive).journal.find(({ kind }) => kind === 'header')).toMatchObject({
      response: { resourceType: 'sub_frame' },
    });
  });

  test('the one that is named', () => {
    const archive = har(
      { lines: ['a=1'] },
      { after: 9, url: 'https://data.example.org/x', pageref: 'page_2', lines: ['b=1'] },
    );
    const { page, journal } = read(archive, { url: 'https://data.example.org/', writtenAt: START });
    expect(page.url).toBe('https://data.example.org/x');
    expect(journal.filter(({ kind }) => kind === 'changed')).toMatchObject([{ cookie: { name: 'b' } }]);
  });
});

test.each([
  { what: 'an archive whose cookies were left out', archive: har({}), failure: 'without-cookies' },
  { what: 'one where they were blackened', archive: har({ lines: ['[redacted]'] }), failure: 'without-cookies' },
  { what: 'an empty one', archive: har(), failure: 'without-cookies' },
])('$what holds none', ({ archive, failure }) => {
  expect(readHar(archive, unnamed, site)).toEqual({ ok: false, failure });
});

test('what cannot be read of an entry is left out', () => {
  const broken = [
    null,
    1,
    {},
    { ...exchange({ lines: ['b=1'] }), time: 1e308 },
    { ...exchange({ lines: ['b=1'] }), startedDateTime: '+275760-09-13T00:00:00Z' },
    { startedDateTime: 'soon', request: { url: 'https://a.example/' }, response: {} },
  ];
  const { log } = har({ lines: ['a=1'] });
  expect(changes({ log: { ...log, entries: [...broken, ...log.entries] } })).toHaveLength(1);
});

test('what is no archive is left to others', () => {
  for (const other of [null, [], {}, { log: {} }]) expect(readHar(other, unnamed, site)).toBeNull();
});

test('an answer out of the cache sets nothing again', () => {
  const { log } = har({ lines: ['a=1'] }, { after: 60, url: `https://${HOST}/logo.svg`, lines: ['old=1'] });
  const entries = log.entries.map((entry, index) => (index === 1 ? { ...entry, _fromCache: 'disk' } : entry));
  expect(changes({ log: { ...log, entries } }).map(({ cookie }) => cookie.name)).toEqual(['a']);
});
