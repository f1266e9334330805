import { describe, expect, test } from 'vitest';
import { type CookieFilter, fittingCookies, UNFILTERED, valuesOf } from '../../../report/model/cookie-filter.ts';
import { DAY } from '../../../src/core/cookie/lifetime.ts';
import { at, cookie, declared, once, persistent, reported, response } from '../../fixtures/parts.ts';

const script = { kind: 'script', url: 'https://stats.example/t.js', line: 3 } as const;
const cookies = [
  reported(cookie('tracker', { domain: 'stats.example' }), {
    party: { browser: 'third', platform: 'other' },
    setters: [once(script, at(9)), once(response('/'), at(12))],
    lifetime: persistent(400 * DAY),
    phases: ['before'],
    status: { group: 'undeclared', severity: 'mismatch', kinds: ['undeclared'] },
  }),
  reported(cookie('Csrf'), {
    party: { browser: 'first', platform: 'portal' },
    setters: [once(response('/login/'), at(3))],
    lifetime: { kind: 'session' },
    phases: ['refused'],
    verdict: { kind: 'as-declared', declaration: declared.csrftoken },
    status: { group: 'as-declared', severity: null, kinds: [] },
  }),
  reported(cookie('app'), {
    party: { browser: 'first', platform: 'portal' },
    setters: [],
    lifetime: persistent(DAY),
    phases: ['before', 'refused', 'accepted'],
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
    { filter: { phase: 'refused' }, fit: ['Csrf', 'app'] },
  ])('of $filter lets through $fit', ({ filter, fit }) => expect(names(filter)).toEqual(fit));

  test.each([
    { by: 'name', order: ['Csrf', 'app', 'tracker'] },
    { by: 'status', order: ['tracker', 'Csrf', 'app'] },
    { by: 'lifetime', order: ['Csrf', 'app', 'tracker'] },
    { by: 'domain', order: ['Csrf', 'app', 'tracker'] },
    { by: 'party', order: ['Csrf', 'app', 'tracker'] },
    { by: 'setter', order: ['app', 'Csrf', 'tracker'] },
    { by: 'category', order: ['Csrf', 'tracker', 'app'] },
    { by: 'before', order: ['tracker', 'app', 'Csrf'] },
    { by: 'refused', order: ['Csrf', 'app', 'tracker'] },
    { by: 'accepted', order: ['app', 'tracker', 'Csrf'] },
    { by: 'set', order: ['app', 'Csrf', 'tracker'] },
  ] as const)('sorts by $by, and the other way round', ({ by, order }) => {
    expect(names({ sort: { by, isDown: false } })).toEqual(order);
    expect(names({ sort: { by, isDown: true } })).toEqual(order.toReversed());
  });

  test('offers what the cookies have, each once', () => {
    expect(valuesOf('status', cookies)).toEqual(['undeclared', 'as-declared']);
    expect(valuesOf('party', cookies)).toEqual(['third', 'first']);
    expect(valuesOf('setter', cookies)).toEqual(['script', 'response', 'unknown']);
  });
});
