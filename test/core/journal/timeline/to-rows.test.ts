import { describe, expect, test } from 'vitest';
import { compact } from '../../../../src/core/journal/compact.ts';
import type { Journal } from '../../../../src/core/journal/event.ts';
import type { CookieRow, Row } from '../../../../src/core/journal/timeline/row.ts';
import { toRows } from '../../../../src/core/journal/timeline/to-rows.ts';
import { changed, choice, cookie, days, HOST, header, START, snapshot, visit, write } from '../../facts.ts';

const LATER = START + 3_600_000;
const rowsOf = (journal: Journal, now = LATER): readonly Row[] =>
  toRows(journal, { now, host: HOST, site: 'opendatasoft.com', userAgent: null });
const ofCookies = (journal: Journal, now = LATER): readonly CookieRow[] =>
  rowsOf(journal, now).flatMap((row) => (row.kind === 'cookie' ? row : []));
/** Each event, when it was, who did it. */
const told = (journal: Journal) => ofCookies(journal).map(({ event, at, cause }) => [event, at - START, cause.kind]);

const year = { seconds: days(365) };
const root = `https://${HOST}/`;
const changedCookie = cookie({ expiresAt: START + 86_400_000 });
const byPage = { removed: false, cause: 'explicit' } as const;
const gone = { removed: true, after: 9000 };

test.each<{ what: string; journal: Journal; rows: ReturnType<typeof told> }>([
  { what: 'nothing', journal: [], rows: [] },
  { what: 'set by a response', journal: [header(), changed({}, { after: 5 })], rows: [['set', 5, 'response']] },
  {
    what: 'set by a script, which tells later',
    journal: [changed({ httpOnly: false }), write({ httpOnly: false }, { after: 50 })],
    rows: [['set', 0, 'script']],
  },
  { what: 'set by nobody that was seen', journal: [changed()], rows: [['set', 0, 'unknown']] },
  {
    what: 'there before, and set again with all as it was',
    journal: [snapshot([cookie()]), changed({}, { after: 9000 })],
    rows: [
      ['there', 0, 'unknown'],
      ['renewed', 9000, 'unknown'],
    ],
  },
  {
    what: 'set just when we looked, which saw it',
    journal: [snapshot([changedCookie]), { kind: 'changed', at: START + 40, cookie: changedCookie, ...byPage }],
    rows: [['set', 40, 'unknown']],
  },
  {
    what: 'there before, and set again just then',
    journal: [snapshot([cookie({ expiresAt: LATER })]), changed(year, { after: 40 })],
    rows: [
      ['there', 0, 'unknown'],
      ['changed', 40, 'unknown'],
    ],
  },
  {
    what: 'set again for the same time: its end moves',
    journal: [changed(year), changed(year, { after: 60_000 })],
    rows: [
      ['set', 0, 'unknown'],
      ['renewed', 60_000, 'unknown'],
    ],
  },
  {
    what: 'set again for what is left of its time',
    journal: [changed(year), changed({ expiresAt: START + days(365) * 1000 }, { after: 60_000 })],
    rows: [
      ['set', 0, 'unknown'],
      ['renewed', 60_000, 'unknown'],
    ],
  },
  {
    what: 'set again for another time',
    journal: [changed(year), changed({ seconds: days(1) }, { after: 60_000 })],
    rows: [
      ['set', 0, 'unknown'],
      ['changed', 60_000, 'unknown'],
    ],
  },
  {
    what: 'set again for the session',
    journal: [changed(year), changed({}, { after: 60_000 })],
    rows: [
      ['set', 0, 'unknown'],
      ['changed', 60_000, 'unknown'],
    ],
  },
  {
    what: 'set again by a line that the browser did not tell as a change',
    journal: [header(), changed({}, { after: 5 }), header({}, { after: 9000 })],
    rows: [
      ['set', 5, 'response'],
      ['renewed', 9000, 'response'],
    ],
  },
  {
    what: 'removed by a response, and set anew',
    journal: [
      changed(year),
      header({ maxAge: 0 }, { after: 8990 }),
      changed(year, { ...gone, cause: 'expired_overwrite' }),
      changed(year, { after: 20_000 }),
    ],
    rows: [
      ['set', 0, 'unknown'],
      ['removed', 9000, 'response'],
      ['set', 20_000, 'unknown'],
    ],
  },
  {
    what: 'removed by a script, which tells later',
    journal: [
      changed({ httpOnly: false }),
      changed({ httpOnly: false }, gone),
      write({ httpOnly: false, maxAge: 0 }, { after: 9050 }),
    ],
    rows: [
      ['set', 0, 'unknown'],
      ['removed', 9000, 'script'],
    ],
  },
  {
    what: 'removed, though it was never seen',
    journal: [changed({}, gone)],
    rows: [['removed', 9000, 'unknown']],
  },
  {
    what: 'evicted',
    journal: [changed(year, { ...gone, cause: 'evicted' })],
    rows: [['evicted', 9000, 'browser']],
  },
  {
    what: 'expired, as the browser tells late',
    journal: [changed({ seconds: 5 }), changed({ expiresAt: START + 5000 }, { ...gone, cause: 'expired' })],
    rows: [
      ['set', 0, 'unknown'],
      ['expired', 5000, 'browser'],
    ],
  },
  {
    what: 'expired, as the browser never tells, and set anew',
    journal: [changed({ seconds: 5 }), changed({ seconds: 5 }, { after: 20_000 })],
    rows: [
      ['set', 0, 'unknown'],
      ['expired', 5000, 'browser'],
      ['set', 20_000, 'unknown'],
      ['expired', 25_000, 'browser'],
    ],
  },
  {
    what: 'refused, each time',
    journal: [1000, 5000].map((after) => header({ sameSite: 'none', secure: false }, { after })),
    rows: [
      ['refused', 1000, 'response'],
      ['refused', 5000, 'response'],
    ],
  },
])('$what: $rows', ({ journal, rows }) => expect(told(journal)).toEqual(rows));

test('what differs stands with its value before and after', () => {
  const [, row] = ofCookies([
    changed({ ...year, secure: false, sameSite: 'unspecified' }),
    changed({ ...year, httpOnly: false }, { after: 60_000 }),
  ]);
  expect(row?.differences.map(({ attribute }) => attribute)).toEqual(['expires', 'secure', 'httpOnly', 'sameSite']);
  expect(row?.differences.at(-1)).toEqual({ attribute: 'sameSite', before: 'unspecified', after: 'lax' });
  expect([row?.before?.cookie.secure, row?.after?.cookie.secure]).toEqual([false, true]);
});

test('a line that came just now may still be followed', () => {
  const journal = [header({ sameSite: 'none', secure: false })];
  expect(ofCookies(journal, START + 500)).toEqual([]);
  expect(ofCookies(journal, START + 1500)).toMatchObject([{ refusal: { kind: 'same-site-none', certain: true } }]);
});

test('a line is not called refused on a guess while changes may be missing', () => {
  const dropped = { kind: 'dropped', at: START, writes: 0, interruptions: 1 } as const;
  expect(ofCookies([header(), dropped])).toEqual([]);
});

test('cookies of one name in two partitions have a life each, and can be followed together', () => {
  const partitioned = { partitionKey: { topLevelSite: 'https://example.org', hasCrossSiteAncestor: false } };
  const rows = ofCookies([changed(), changed(partitioned, { after: 5 })]);
  expect(rows.map(({ event }) => event)).toEqual(['set', 'set']);
  expect(new Set(rows.map(({ place }) => place)).size).toBe(1);
});

describe('the place in the page', () => {
  const response = { url: root, status: 200, resourceType: 'image', initiator: 'https://maps.example.org' };
  const frameOf = (facts: object) =>
    ofCookies([{ ...header(), response: { ...response, ...facts } } as Journal[number], changed()])[0]?.frame;
  test.each([
    { facts: { frameId: 0 }, frame: { kind: 'page' } },
    { facts: { frameId: -1 }, frame: { kind: 'service-worker' } },
    { facts: { frameId: 7 }, frame: { kind: 'frame', url: 'https://maps.example.org' } },
    { facts: { frameId: 7, resourceType: 'sub_frame' }, frame: { kind: 'frame', url: root } },
  ])('$facts: $frame', ({ facts, frame }) => expect(frameOf(facts)).toEqual(frame));

  test('a script’s is its document', () =>
    expect(ofCookies([changed({ httpOnly: false }), write({ httpOnly: false })])[0]?.frame).toEqual({
      kind: 'document',
      url: root,
    }));
});

describe('times and lines across', () => {
  const across = (journal: Journal) =>
    rowsOf(journal).flatMap((row) => (row.kind === 'cookie' ? [] : [{ ...row, at: row.at - START }]));

  test('a time counts from the last visit; there is none before the first', () => {
    const rows = rowsOf([snapshot([cookie()]), visit('/', { after: 10 }), changed({ httpOnly: false }, { after: 30 })]);
    expect(rows.map(({ kind, since }) => [kind, since])).toEqual([
      ['cookie', null],
      ['visit', 0],
      ['cookie', 20],
    ]);
  });

  test('a visit that is told after what its response set comes before it', () => {
    const rows = rowsOf([changed(), visit('/', { after: 20 }), header({}, { after: 30, url: root })]);
    expect(rows.map(({ kind, since }) => [kind, since])).toEqual([
      ['visit', 0],
      ['cookie', 0],
    ]);
  });

  test('what an earlier load of the same address set stays before the later one', () => {
    const load = (after: number) => [
      visit('/', { after }),
      header({}, { after: after + 30, url: root }),
      changed({}, { after: after + 40 }),
    ];
    expect(rowsOf([...load(0), ...load(500)]).map(({ kind }) => kind)).toEqual(['visit', 'cookie', 'visit', 'cookie']);
  });

  test('the steps of a redirect are one visit', () => {
    const steps = [
      visit('/'),
      header({}, { after: 5, url: root, status: 302 }),
      changed({}, { after: 6 }),
      visit('/en/', { after: 20 }),
      visit('/explore/', { after: 9000 }),
    ];
    expect(across(steps).map((row) => row.kind === 'visit' && [row.redirected, row.since])).toEqual([
      [false, 0],
      [true, 20],
      [false, 0],
    ]);
  });

  test('a choice is told when it is made, and when it is gone', () => {
    const rows = across([
      snapshot([], { choices: { matomo: true } }),
      choice({ matomo: false }, { after: 5 }),
      choice(null, { after: 9 }),
      choice({ all: true }, { after: 10, holder: 'tool' }),
    ]);
    expect(rows.map((row) => row.kind === 'choice' && [row.at, row.choices, row.holder, row.madeBefore])).toEqual([
      [0, { matomo: true }, null, true],
      [5, { matomo: false }, null, false],
      [9, null, null, false],
      [10, { all: true }, 'tool', false],
    ]);
  });

  test('what is not kept one by one is told, and its cookies are there', () => {
    const journal = [changed(year), changed(year, { after: 60_000 }), changed({ name: 'b' }, { after: 120_000 })];
    const rows = rowsOf([...compact(journal, 1, 1e6), { kind: 'dropped', at: START + 130_000, writes: 4 }]);
    expect(rows.map((row) => (row.kind === 'cookie' ? row.event : row.kind))).toEqual([
      'compacted',
      'there',
      'set',
      'dropped',
    ]);
  });
});

test('each row has an id of its own, which stays when more is told', () => {
  const journal = [changed(), changed(), header({ sameSite: 'none', secure: false, name: 'a' })];
  const before = rowsOf(journal).map(({ id }) => id);
  const after = rowsOf([...journal, changed({ name: 'b' }, { after: 9000 })]).map(({ id }) => id);
  expect(new Set(before).size).toBe(before.length);
  expect(after.slice(0, before.length)).toEqual(before);
});
