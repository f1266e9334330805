import { describe, expect, test } from 'vitest';
import type { Journal, JournalEvent } from '../../../src/core/journal/event.ts';
import { replay } from '../../../src/core/journal/replay.ts';
import { changed, choice, cookie, HOST, header, START, snapshot, write } from '../facts.ts';

const HOUR = 3_600_000;
const only = (journal: Journal) => replay(journal).cookies[0];

describe('what each kind of event adds', () => {
  test('a change: the cookie as it is, from then on measured', () => {
    expect(only([changed(), changed({ secure: false }, { after: 5 })])).toMatchObject({
      cookie: { secure: false },
      first: { secure: true },
      measuredAt: START + 5,
      since: START,
      changes: [{ at: START }, { at: START + 5 }],
      removedAt: null,
    });
  });

  test('a removal: when it went; a cookie that only went may always have been there', () => {
    const gone = changed({}, { after: 5, removed: true });
    expect(only([changed(), gone])).toMatchObject({ removals: [START + 5], removedAt: START + 5, since: START });
    expect(only([gone])).toMatchObject({ changes: [], since: null });
  });

  test('an eviction is counted', () => {
    expect(replay([changed(), changed({}, { removed: true, cause: 'evicted' })]).evictions).toBe(1);
  });

  test('claims of lines and scripts go to their place', () => {
    const journal = [header(), write(), header({ name: 'b' })];
    expect(
      replay(journal)
        .places.all()
        .map(({ claims }) => claims.map(({ kind }) => kind)),
    ).toEqual([['header', 'write'], ['header']]);
  });

  test('a visit adds nothing but its time', () => {
    const { places, ...visited } = replay([{ kind: 'visit', at: START, url: `https://${HOST}/` }]);
    const { places: _, ...nothing } = replay([]);
    expect(places.all()).toEqual([]);
    expect(visited).toEqual({ ...nothing, visits: [START] });
  });

  test('what was dropped is added up', () => {
    const journal: Journal = [
      { kind: 'dropped', at: START, writes: 2 },
      { kind: 'dropped', at: START, writes: 1, events: 4 },
      { kind: 'dropped', at: START, writes: 0, interruptions: 1 },
    ];
    expect(replay(journal).dropped).toEqual({ writes: 3, events: 4, interruptions: 1, unrecorded: 0, busy: 0 });
  });

  test('an event of a kind that we do not know counts as dropped', () => {
    const later: JournalEvent = JSON.parse(`{"kind":"later","at":${START}}`);
    expect(replay([later, changed()])).toMatchObject({ cookies: [{}], dropped: { writes: 0, events: 1 } });
  });

  test('other hosts are as last told', () => {
    const hosts = (granted: boolean): JournalEvent<'hosts'> => ({
      kind: 'hosts',
      at: START,
      hosts: [{ host: 'a.org', granted }],
    });
    expect(replay([]).otherHosts).toBeNull();
    expect(replay([hosts(false), hosts(true)]).otherHosts).toEqual(new Map([['a.org', true]]));
    expect(replay([{ ...hosts(true), more: 9 }, hosts(true)]).moreHosts).toBe(9);
  });

  test('what a page stores is as last told', () => {
    const origin = `https://${HOST}`;
    const stored = (...names: readonly string[]): JournalEvent => ({
      kind: 'storage',
      at: START,
      origin,
      items: names.map((name) => ({ kind: 'local', name, bytes: 3 })),
      more: 7,
    });
    expect(replay([stored('a', 'b'), stored('c')]).storage.get(origin)).toMatchObject({
      items: [{ name: 'c' }],
      more: 7,
    });
  });

  test('choices are in force until they change', () => {
    expect(
      replay([choice({ ga: true }), choice({ ga: true }, { after: 3 }), choice(null, { after: 9 })]),
    ).toMatchObject({
      choicePeriods: [{ choices: { ga: true }, from: START, knownAt: START, until: START + 9 }],
    });
  });
});

test('a cookie that the user deleted and set again is there as it was, and nobody wrote it', () => {
  const [there, gone, back] = [
    changed({ seconds: 60 }),
    changed({}, { after: 10, removed: true, cause: 'user' }),
    changed({}, { after: 20, cause: 'user' }),
  ];
  expect(only([there, gone])).toMatchObject({ removedAt: START + 10, spans: [{ until: START + 10, tried: false }] });
  expect(only([there, gone, back])).toMatchObject({
    removedAt: null,
    cookie: { expiresAt: START + 60_000 },
    changes: [there],
    spans: [{ until: START + 10 }, { from: START + 20, until: null }],
  });
});

describe('a snapshot', () => {
  test.each<{ what: string; journal: Journal; removedAt: number | null; measuredAt: number }>([
    {
      what: 'removes what it does not hold',
      journal: [changed(), snapshot([], { after: HOUR })],
      removedAt: START + HOUR,
      measuredAt: START,
    },
    {
      what: 'leaves what was set at that moment or later',
      journal: [changed({}, { after: HOUR }), snapshot([], { after: HOUR })],
      removedAt: null,
      measuredAt: START + HOUR,
    },
    {
      what: 'leaves cookies that are not the portal’s own',
      journal: [changed({ domain: 'maps.example.org' }), snapshot([], { after: HOUR })],
      removedAt: null,
      measuredAt: START,
    },
    {
      what: 'leaves those of a host that is no longer granted',
      journal: [
        changed({ domain: 'opendatasoft.com', hostOnly: false }),
        { kind: 'hosts', at: START, hosts: [{ host: 'opendatasoft.com', granted: false }] },
        snapshot([], { after: HOUR }),
      ],
      removedAt: null,
      measuredAt: START,
    },
    {
      what: 'shows that a change of the end was lost',
      journal: [changed(), snapshot([cookie({ expiresAt: START + 9 * HOUR })], { after: HOUR })],
      removedAt: null,
      measuredAt: START + HOUR,
    },
    {
      what: 'brings back what it holds',
      journal: [changed(), changed({}, { after: 5, removed: true }), snapshot([cookie()], { after: HOUR })],
      removedAt: null,
      measuredAt: START,
    },
  ])('$what', ({ journal, removedAt, measuredAt }) => {
    expect(only(journal)).toMatchObject({ removedAt, measuredAt });
  });

  test('makes nothing of choices that it does not hold', () => {
    expect(replay([choice({ ga: true }), snapshot([], { after: 5 })]).choicePeriods).toMatchObject([{ until: null }]);
  });
});

test('a replay goes on from what was compacted', () => {
  const earlier = [{ setter: { kind: 'unknown' }, pageHost: null, firstAt: START, lastAt: START, times: 7 }] as const;
  const compacted: JournalEvent = {
    kind: 'compacted',
    at: START,
    events: 7,
    cookies: [{ cookie: cookie(), measuredAt: START, requested: 60, since: START, removedAt: null, earlier }],
    refused: [],
    dropped: { writes: 1, events: 3, interruptions: 1, unrecorded: 0, busy: 2 },
    evictions: 4,
    moreHosts: 5,
    choicePeriods: [{ choices: { ga: true }, from: START, knownAt: START, until: null }],
    otherHosts: [['a.org', true]],
    storage: [{ origin: 'https://a.org', items: [], more: 2 }],
  };
  const next: Journal = [compacted, { kind: 'dropped', at: START, writes: 1 }, changed({}, { after: HOUR })];
  expect(replay(next)).toMatchObject({
    cookies: [{ earlier, requested: 60, since: START, measuredAt: START + HOUR, changes: [{ at: START + HOUR }] }],
    dropped: { writes: 2, events: 3, interruptions: 1, unrecorded: 0, busy: 2 },
    evictions: 4,
    compactedEvents: 7,
    choicePeriods: [{ until: null }],
    otherHosts: new Map([['a.org', true]]),
    moreHosts: 5,
    storage: new Map([['https://a.org', { origin: 'https://a.org', items: [], more: 2 }]]),
  });
  expect(compacted.dropped).toEqual({ writes: 1, events: 3, interruptions: 1, unrecorded: 0, busy: 2 });
});

describe('choices of several consent tools', () => {
  test('end one another only where the same cookie holds them', () => {
    const journal = [
      choice({ matomo: true }),
      choice({ all: false }, { after: 5, holder: 'hasConsent' }),
      choice({ matomo: false }, { after: 9 }),
      choice(null, { after: 20, holder: 'hasConsent' }),
    ];
    expect(replay(journal).choicePeriods).toMatchObject([
      { choices: { matomo: true }, until: START + 9 },
      { choices: { all: false }, holder: 'hasConsent', from: START + 5, until: START + 20 },
      { choices: { matomo: false }, until: null },
    ]);
  });

  test('were made at a time that nobody saw when they were found', () => {
    const found: JournalEvent = {
      kind: 'choice',
      at: START,
      choices: { all: true },
      holder: 'hasConsent',
      found: true,
    };
    expect(replay([found]).choicePeriods).toMatchObject([{ from: null, knownAt: START, holder: 'hasConsent' }]);
  });
});
