import { expect, test } from 'vitest';
import { type Labels, parseLabels } from '../scoring/labels.ts';
import { concreteName, driftingCookies, faithfulCookies, journalsOf, strangersFor } from './portals.ts';

const DAY_SECONDS = 86_400;
const days = (count: number) => ({ text: `${count} days`, seconds: count * DAY_SECONDS });
const labels = (...declared: readonly object[]): Labels => parseLabels({ language: 'en', layout: '', declared });

test.each([
  { pattern: 'sessionid', name: 'sessionid' },
  { pattern: '_ga_*', name: '_ga_K3F9Q2' },
  { pattern: '_pk_id.*', name: '_pk_id.1.1fff' },
  { pattern: 'wp-settings-*', name: 'wp-settings-40718' },
  { pattern: '*_key', name: 'K3F9Q2_key' },
])('$pattern is set as $name', ({ pattern, name }) => {
  expect(concreteName(pattern)).toBe(name);
});

test.each([
  { when: 'a session is stated', stated: { lifetime: 'session' }, faithful: null, drifting: [] },
  { when: 'a day is stated', stated: { lifetime: days(1) }, faithful: DAY_SECONDS, drifting: [3 * DAY_SECONDS] },
  {
    when: 'a day is stated, and may be read as two',
    stated: { lifetime: days(1), lifetime_alternatives: [days(2)] },
    faithful: DAY_SECONDS,
    drifting: [6 * DAY_SECONDS],
  },
  {
    when: 'words are stated that do not convert',
    stated: { lifetime: { text: 'persistent', seconds: null } },
    faithful: 365 * DAY_SECONDS,
    drifting: [],
  },
  { when: 'nothing is stated', stated: {}, faithful: 365 * DAY_SECONDS, drifting: [] },
])('a portal keeps to its policy, or does not, when $when', ({ stated, faithful, drifting }) => {
  const policy = labels({ name: 'a_b', ...stated });
  expect(faithfulCookies(policy)).toEqual([{ name: 'a_b', seconds: faithful }]);
  expect(driftingCookies(policy).map(({ seconds }) => seconds)).toEqual(drifting);
});

test('a name that is nothing but a placeholder is not set', () => {
  expect(faithfulCookies(labels({ name: '*', lifetime: days(1) }))).toEqual([]);
});

test('of a name that is declared twice, only more than the longest is a drift', () => {
  const policy = labels({ name: 'a_b', lifetime: days(1) }, { name: 'a_b', lifetime: days(7) });
  expect(driftingCookies(policy)).toEqual([{ name: 'a_b', seconds: 21 * DAY_SECONDS }]);
});

test('cookies of one name are set in portals of their own', () => {
  const [one, other] = [
    { name: 'a_b', seconds: null },
    { name: 'a_b', seconds: 60 },
  ];
  const journals = journalsOf([one, { name: 'c_d', seconds: null }, other]);
  expect(
    journals.map((journal) => journal.flatMap((event) => (event.kind === 'changed' ? event.cookie.name : []))),
  ).toEqual([['a_b', 'c_d'], ['a_b']]);
});

test('a stranger is in no word and under no pattern of the policy', () => {
  const policy = labels({ name: 'session_id' }, { name: 'zq*' });
  const [made, alike] = strangersFor(policy, 'session_id, promo_seen, basketview');
  expect(alike).toBe('session_idzq');
  expect(['zq_xn81', 'promo_seen', 'basketview', undefined]).not.toContain(made);
});
