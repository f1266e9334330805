import { describe, expect, test } from 'vitest';
import { type CookieFilter, fittingCookies, UNFILTERED, valuesOf } from '../../../report/model/cookie-filter.ts';
import { DAY } from '../../../src/core/cookie/lifetime.ts';
import { at, cookie, once, persistent, reported, response } from '../../fixtures/parts.ts';

const script = { kind: 'script', url: 'https://stats.example/t.js', line: 3 } as const;
const cookies = [
  reported(cookie('tracker', { domain: 'stats.example' }), {
    party: { browser: 'third', platform: 'other' },
    setters: [once(script, at(9)), once(response('/'), at(12))],
    lifetime: persistent(400 * DAY),
    status: { group: 'undeclared', severity: 'mismatch', kinds: ['undeclared'] },
  }),
  reported(cookie('Csrf'), {
    party: { browser: 'first', platform: 'portal' },
    setters: [once(response('/login/'), at(3))],
    lifetime: { kind: 'session' },
    status: { group: 'as-declared', severity: null, kinds: [] },
  }),
  reported(cookie('app'), {
    party: { browser: 'first', platform: 'portal' },
    setters: [],
    lifetime: persistent(DAY),
    status: { group: 'as-declared', severity: null, kinds: [] },
  }),
];
const names = (filter: Partial<CookieFilter>) =>
  fittingCookies(cookies, { ...UNFILTERED, ...filter }).map((one) => one.cookie.name);

describe('a filter', () => {
  test.each<{ filter: Partial<CookieFilter>; fit: readonly string[] }>([
    { filter: {}, fit: ['tracker', 'Csrf', 'app'] },
    { filter: { search: ' csrf ' }, fit: ['Csrf'] },
    { filter: { search: 'STATS.example' }, fit: ['tracker'] },
    { filter: { search: '/login/' }, fit: ['Csrf'] },
    { filter: { search: '.*' }, fit: [] },
    { filter: { status: 'as-declared' }, fit: ['Csrf', 'app'] },
    { filter: { party: 'third' }, fit: ['tracker'] },
    { filter: { setter: 'response' }, fit: ['tracker', 'Csrf'] },
    { filter: { setter: 'unknown' }, fit: ['app'] },
    { filter: { status: 'as-declared', setter: 'response' }, fit: ['Csrf'] },
    { filter: { status: 'as-declared', party: 'third' }, fit: [] },
  ])('of $filter lets through $fit', ({ filter, fit }) => expect(names(filter)).toEqual(fit));

  test.each([
    { sort: 'name', order: ['Csrf', 'app', 'tracker'] },
    { sort: 'domain', order: ['Csrf', 'app', 'tracker'] },
    { sort: 'lifetime', order: ['tracker', 'app', 'Csrf'] },
    { sort: 'set', order: ['app', 'Csrf', 'tracker'] },
  ] as const)('sorts by $sort', ({ sort, order }) => expect(names({ sort })).toEqual(order));

  test('offers what the cookies have, each once', () => {
    expect(valuesOf('status', cookies)).toEqual(['undeclared', 'as-declared']);
    expect(valuesOf('party', cookies)).toEqual(['third', 'first']);
    expect(valuesOf('setter', cookies)).toEqual(['script', 'response', 'unknown']);
  });
});
