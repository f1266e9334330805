import { expect, test } from 'vitest';
import type { BlindSpot } from '../../../../src/core/inspection/judgement/blind-spots.ts';
import { blindSpotsOf } from '../../../../src/core/inspection/judgement/blind-spots.ts';
import type { ObservedCookie } from '../../../../src/core/journal/observe.ts';
import type { FoundPolicy, Policy } from '../../../../src/core/policy/policy.ts';
import { policy } from '../../facts.ts';
import { observed } from '../subjects.ts';

type Told = Parameters<typeof blindSpotsOf>[1];

const nothing = { writes: 0, events: 0, interruptions: 0, unrecorded: 0, busy: 0 };
const all: Told = {
  otherHosts: new Map(),
  dropped: nothing,
  evictions: 0,
  moreHosts: 0,
  compactedEvents: 0,
};
const row = { provider: 'Matomo', purpose: null, quote: { text: 'Matomo', start: 0, end: 6 } };
const unreadable: FoundPolicy = { ...policy(), kind: 'unreadable' };
const before = observed({}, { firstSetAt: null });

test.each<{
  when: string;
  seen?: readonly ObservedCookie[];
  told?: Partial<Told>;
  said?: Policy;
  spots: readonly BlindSpot[];
}>([
  { when: 'nothing is missing but what nobody visited', spots: [] },
  { when: 'a cookie was there before', seen: [before], spots: [{ kind: 'older-than-watch', cookies: 1 }] },
  { when: 'a cookie was seen to be set', seen: [observed()], spots: [] },
  {
    when: 'scripts wrote too fast',
    told: { dropped: { ...nothing, writes: 7 } },
    spots: [{ kind: 'dropped-writes', writes: 7 }],
  },
  {
    when: 'there was no room',
    told: { dropped: { ...nothing, events: 3 } },
    spots: [{ kind: 'dropped-events', events: 3 }],
  },
  {
    when: 'a worker was killed',
    told: { dropped: { ...nothing, interruptions: 2 } },
    spots: [{ kind: 'interrupted' }],
  },
  {
    when: 'a page had no recorder',
    told: { dropped: { ...nothing, unrecorded: 1 } },
    spots: [{ kind: 'no-recorder' }],
  },
  { when: 'the browser threw cookies out', told: { evictions: 2 }, spots: [{ kind: 'evicted', cookies: 2 }] },
  { when: 'old events are one', told: { compactedEvents: 9 }, spots: [{ kind: 'compacted-events', events: 9 }] },
  { when: 'no page told what it loads', told: { otherHosts: null }, spots: [{ kind: 'other-hosts', hosts: [] }] },
  {
    when: 'a host was not granted',
    told: { otherHosts: new Map([['maps.example.org', false]]) },
    spots: [{ kind: 'other-hosts', hosts: ['maps.example.org'] }],
  },
  { when: 'a page was too busy to be asked', told: { dropped: { ...nothing, busy: 2 } }, spots: [{ kind: 'busy' }] },
  { when: 'a page made up hosts', told: { moreHosts: 9 }, spots: [{ kind: 'more-hosts', hosts: 9 }] },
  {
    when: 'links were not looked at, and no policy found',
    said: { kind: 'standard', because: { ...unreadable, moreLinks: 7 }, declarations: [] },
    spots: [{ kind: 'standard-policy' }, { kind: 'more-links', links: 7 }],
  },
  { when: 'links were not looked at, and a policy read', said: { ...policy(), moreLinks: 7 }, spots: [] },
  {
    when: 'the platform’s list stands in',
    said: { kind: 'standard', because: unreadable, declarations: [] },
    spots: [{ kind: 'standard-policy' }],
  },
  { when: 'the policy is cut', said: { ...policy(), truncated: true }, spots: [{ kind: 'policy-cut' }] },
  { when: 'a row has no name', said: { ...policy(), nameless: [row] }, spots: [{ kind: 'nameless-rows', rows: 1 }] },
  { when: 'the policy is still being read', said: { kind: 'waiting', declarations: [] }, spots: [] },
])('when $when', ({ seen = [], told = {}, said = policy(), spots }) => {
  expect(blindSpotsOf(seen, { ...all, ...told }, said)).toEqual([...spots, { kind: 'pages-not-visited' }]);
});

test('what was made of a file says so first, and names what was only sent', () => {
  expect(blindSpotsOf([], all, policy(), null, { format: 'har', sentOnly: ['a'] })).toEqual([
    { kind: 'from-file', format: 'har' },
    { kind: 'sent-only', names: ['a'] },
    { kind: 'pages-not-visited' },
  ]);
});
