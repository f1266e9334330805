import { describe, expect, test } from 'vitest';
import { compact } from '../../../src/core/journal/compact.ts';
import type { Journal } from '../../../src/core/journal/event.ts';
import { observe } from '../../../src/core/journal/observe.ts';
import { refusedLines } from '../../../src/core/journal/refused-lines.ts';
import { changed, choice, cookie, days, HOST, header, START, snapshot, write } from '../facts.ts';

/** When nothing is still under way. */
const LATER = START + 1000 * days(1);

const settersOf = (journal: Journal) =>
  observe(journal, LATER).cookies.flatMap(({ setters }) =>
    setters.map(({ setter, times }) =>
      setter.kind === 'unknown' ? `unknown ×${times}` : `${setter.url?.replace(/^.*?\/\/[^/]*/, '')} ×${times}`,
    ),
  );

describe('who set a cookie', () => {
  test.each<{ when: string; journal: Journal; setters: readonly string[] }>([
    {
      when: 'the line comes first, as in Chromium',
      journal: [header(), changed({}, { after: 20 })],
      setters: ['/login/ ×1'],
    },
    {
      when: 'the change comes first, as in Firefox',
      journal: [changed(), header({}, { after: 70 })],
      setters: ['/login/ ×1'],
    },
    { when: 'no line was seen', journal: [changed()], setters: ['unknown ×1'] },
    {
      when: 'the line is of another cookie',
      journal: [header({ name: 'csrftoken' }), changed()],
      setters: ['unknown ×1'],
    },
    {
      when: 'the line is of another path',
      journal: [header({ path: '/explore' }), changed()],
      setters: ['unknown ×1'],
    },
    {
      when: 'the line is for the domain, the cookie for the host',
      journal: [header({ domain: HOST }), changed()],
      setters: ['unknown ×1'],
    },
    {
      when: 'the line came much earlier, and was refused',
      journal: [header(), changed({}, { after: 5000 })],
      setters: ['unknown ×1'],
    },
    { when: 'the line only deletes', journal: [header({ maxAge: 0 }), changed()], setters: ['unknown ×1'] },
    {
      when: 'the path is the default one',
      journal: [header({ path: null }), changed({ path: '/login' })],
      setters: ['/login/ ×1'],
    },
    {
      when: 'two responses write it in turn',
      journal: [
        header(),
        changed(),
        header({}, { after: 3000, url: `https://${HOST}/explore/` }),
        changed({}, { after: 3010 }),
      ],
      setters: ['/login/ ×1', '/explore/ ×1'],
    },
    {
      when: 'the same response writes it again, which Firefox does not tell',
      journal: [changed(), header(), header({}, { after: 4000 })],
      setters: ['/login/ ×2'],
    },
    {
      when: 'a script wrote it, and a response only later',
      journal: [changed(), header({}, { after: 393 }), changed({}, { after: 395 })],
      setters: ['unknown ×1', '/login/ ×1'],
    },
    {
      when: 'the line asks for a partition, and its twin has none',
      journal: [
        changed({ partitionKey: { topLevelSite: 'https://example.org', hasCrossSiteAncestor: true } }),
        changed({}, { after: 2000 }),
        header({ partitioned: true }, { after: 5000 }),
      ],
      setters: ['unknown ×1', '/login/ ×1', 'unknown ×1'],
    },
    {
      when: 'a refused line asks for what is not there',
      journal: [changed(), header({ secure: false }, { after: 5000 })],
      setters: ['unknown ×1'],
    },
    {
      when: 'two lines and two changes cross',
      journal: [header(), header({}, { after: 5 }), changed({}, { after: 9 }), changed({}, { after: 11 })],
      setters: ['/login/ ×2'],
    },
  ])('$setters when $when', ({ journal, setters }) => {
    expect(settersOf(journal)).toEqual(setters);
  });
});

describe('on whose page a cookie was set', () => {
  const elsewhere = 'www.opendatasoft.com';
  const pagesOf = (journal: Journal) =>
    observe(journal, LATER).cookies.flatMap(({ setters }) => setters.map(({ pageHost, times }) => [pageHost, times]));
  const visit = { kind: 'visit', at: START + 60_000, url: `https://${HOST}/` } as const;
  const compacted = compact([header(), changed(), changed({}, { after: 5000 }), visit], 1, 1e6);
  const older: Journal = JSON.parse(JSON.stringify(compacted), (key, value) =>
    key === 'pageHost' ? undefined : value,
  );
  test.each<{ when: string; journal: Journal; pages: readonly (readonly [string | null, number])[] }>([
    { when: 'a response set it', journal: [header(), changed()], pages: [[HOST, 1]] },
    { when: 'a script set it', journal: [changed(), write({}, { after: 50 })], pages: [[HOST, 1]] },
    { when: 'nobody was seen to set it', journal: [changed()], pages: [[null, 1]] },
    {
      when: 'one script set it on two pages in turn',
      journal: [0, 3000, 6000].flatMap((after) => [
        changed({}, { after }),
        write({}, { after: after + 50, pageHost: after === 3000 ? elsewhere : HOST }),
      ]),
      pages: [
        [HOST, 2],
        [elsewhere, 1],
      ],
    },
    {
      when: 'it was compacted',
      journal: compacted,
      pages: [
        [HOST, 1],
        [null, 1],
      ],
    },
    {
      when: 'an older version compacted what it knew, and it is set again',
      journal: [...older, ...[90_000, 120_000].map((after) => changed({}, { after })), header({}, { after: 90_020 })],
      pages: [
        [null, 1],
        [null, 2],
        [HOST, 1],
      ],
    },
  ])('$pages when $when', ({ journal, pages }) => {
    expect(pagesOf(journal)).toEqual(pages);
  });
});

test('cookies of one name are told apart by place and partition, however they take turns', () => {
  const partitionKey = { topLevelSite: 'https://example.org', hasCrossSiteAncestor: true };
  const identities = [
    {},
    { path: '/explore' },
    { hostOnly: false },
    { domain: 'opendatasoft.com', hostOnly: false },
    { partitionKey },
    { partitionKey: { ...partitionKey, hasCrossSiteAncestor: false } },
    { storeId: '1' },
  ];
  const journal = [0, 1, 2].flatMap((turn) =>
    identities.map((identity, index) => changed(identity, { after: turn * 9000 + index })),
  );
  expect(observe(journal, LATER).cookies.map((one) => [one.cookie, one.setters[0]?.times])).toEqual(
    identities.map((identity) => [cookie(identity), 3]),
  );
});

describe('for how long its last write asked', () => {
  const expires = START + 90_000;
  test.each<{ when: string; journal: Journal; requested: number | null }>([
    { when: 'by Max-Age', journal: [header({ maxAge: 60, expires }), changed({ seconds: 60 })], requested: 60 },
    { when: 'by Expires', journal: [header({ expires }), changed({ seconds: 90 })], requested: 90 },
    {
      when: 'more than it got',
      journal: [header({ maxAge: days(500) }), changed({ seconds: days(400) })],
      requested: days(500),
    },
    { when: 'for a session', journal: [header(), changed()], requested: null },
    { when: 'nobody was seen to ask', journal: [changed({ seconds: 60 })], requested: null },
    {
      when: 'nobody was seen to ask the last time',
      journal: [header({ maxAge: 60 }), changed({ seconds: 60 }), changed({ seconds: 90 }, { after: 9000 })],
      requested: null,
    },
    {
      when: 'the last write itself was not seen',
      journal: [
        header({ maxAge: 60 }),
        changed({ seconds: 60 }),
        snapshot([cookie({ expiresAt: START + days(1) * 1000 })], { after: 9000 }),
      ],
      requested: null,
    },
    {
      when: 'again, for the same, which Firefox does not tell',
      journal: [changed({ seconds: 60 }), header({ maxAge: 60 }), header({ maxAge: 90 }, { after: 9000 })],
      requested: 90,
    },
  ])('$requested seconds: $when', ({ journal, requested }) => {
    expect(observe(journal, LATER).cookies.map((one) => one.requested)).toEqual([requested]);
  });
});

describe('a cookie is counted once', () => {
  test.each<{ when: string; journal: Journal; count: number }>([
    {
      when: 'it is refreshed a thousand times',
      journal: Array.from({ length: 1000 }, (_, n) => changed({}, { after: n })),
      count: 1,
    },
    {
      when: 'it was there before and is set again',
      journal: [snapshot([cookie()]), changed({}, { after: 9 })],
      count: 1,
    },
    {
      when: 'the same name is in two partitions',
      journal: [
        changed(),
        changed({ partitionKey: { topLevelSite: 'https://example.org', hasCrossSiteAncestor: true } }),
      ],
      count: 2,
    },
    { when: 'one is host-only and one is not', journal: [changed(), changed({ hostOnly: false })], count: 2 },
  ])('$count when $when', ({ journal, count }) => {
    expect(observe(journal, LATER).cookies).toHaveLength(count);
  });
});

test('a lifetime is measured when the cookie is set', () => {
  const [seen] = observe([changed({ seconds: days(14) }, { after: 60_000 })], LATER).cookies;
  expect(seen?.lifetime).toEqual({ kind: 'persistent', seconds: days(14) });
});

test('a cookie from before the watch has no time of setting, and what remains as its lifetime', () => {
  const [seen] = observe([snapshot([cookie({ expiresAt: START + 1000 * days(3) })])], LATER).cookies;
  expect(seen).toMatchObject({ firstSetAt: null, setters: [], lifetime: { kind: 'persistent', seconds: days(3) } });
});

test('a change that was lost is seen at the next look: the cookie is as it is there, and its line not refused', () => {
  const journal = [
    changed({ httpOnly: false }),
    header({}, { after: 5000 }), // its change was lost
    snapshot([cookie()], { after: 9000 }),
  ];
  const { cookies, unanswered } = observe(journal, LATER);
  expect(cookies).toMatchObject([
    { cookie: { httpOnly: true }, setters: [{ setter: { kind: 'unknown' } }, { times: 1 }] },
  ]);
  expect(unanswered.unmatched).toEqual([]);
});

describe('whether the browser still holds a cookie', () => {
  test.each<{ when: string; journal: Journal; removedAt: number | null }>([
    {
      when: 'the site removed it',
      journal: [changed(), changed({}, { after: 9, removed: true })],
      removedAt: START + 9,
    },
    {
      when: 'it was only overwritten',
      journal: [changed(), changed({}, { after: 9, cause: 'overwrite' })],
      removedAt: null,
    },
    {
      when: 'it was set anew',
      journal: [changed(), changed({}, { after: 9, removed: true }), changed({}, { after: 10 })],
      removedAt: null,
    },
    { when: 'a later look does not find it', journal: [changed(), snapshot([], { after: 50 })], removedAt: START + 50 },
    {
      when: 'a look that began before it was set does not find it',
      journal: [changed({}, { after: 5 }), snapshot([])],
      removedAt: null,
    },
    {
      when: 'a later look finds it again',
      journal: [changed(), snapshot([], { after: 50 }), snapshot([cookie()], { after: 60 })],
      removedAt: null,
    },
  ])('removed at $removedAt when $when', ({ journal, removedAt }) => {
    expect(observe(journal, LATER).cookies[0]?.removedAt).toBe(removedAt);
  });
});

describe('the consent choices', () => {
  const yes = { matomo: true };
  const no = { matomo: false };
  type Periods = readonly (readonly [number | null, number | null])[];
  test.each<{ when: string; journal: Journal; since: number | null; periods: Periods }>([
    { when: 'there is none', journal: [], since: null, periods: [] },
    { when: 'one was made', journal: [choice(yes, { after: 5 })], since: 5, periods: [[5, null]] },
    {
      when: 'the same is seen again later',
      journal: [choice(yes, { after: 5 }), snapshot([], { after: 9, choices: yes })],
      since: 5,
      periods: [[5, null]],
    },
    {
      when: 'it was changed',
      journal: [choice(yes, { after: 5 }), choice(no, { after: 9 })],
      since: 9,
      periods: [
        [5, 9],
        [9, null],
      ],
    },
    {
      when: 'it was taken back',
      journal: [choice(yes, { after: 5 }), choice(null, { after: 9 })],
      since: null,
      periods: [[5, 9]],
    },
    {
      when: 'it was taken back and made anew',
      journal: [choice(yes, { after: 5 }), choice(null, { after: 9 }), choice(no, { after: 20 })],
      since: 20,
      periods: [
        [5, 9],
        [20, null],
      ],
    },
    { when: 'nobody saw it made', journal: [snapshot([], { choices: yes })], since: 0, periods: [[null, null]] },
  ])('since $since when $when', ({ journal, since, periods }) => {
    const { choicePeriods } = observe(journal, LATER);
    const at = (after: number | null) => (after === null ? null : START + after);
    expect(choicePeriods.find(({ until }) => until === null)?.knownAt ?? null).toBe(at(since));
    expect(choicePeriods.map(({ from, until }) => [from, until])).toEqual(periods.map((ends) => ends.map(at)));
  });
});

describe('what a script says', () => {
  test.each<{ when: string; journal: Journal; setters: readonly string[] }>([
    { when: 'the change comes first', journal: [changed(), write({}, { after: 90 })], setters: ['/app.js ×1'] },
    { when: 'the change comes last', journal: [write(), changed({}, { after: 30 })], setters: ['/app.js ×1'] },
    {
      when: 'a response explains the change, and comes later',
      journal: [changed(), write({}, { after: 10 }), header({}, { after: 70 })],
      setters: ['/login/ ×1'],
    },
    {
      when: 'a response explains the change, and came before',
      journal: [header(), write({}, { after: 9 }), changed({}, { after: 20 })],
      setters: ['/login/ ×1'],
    },
    {
      when: 'each wrote once, the script first',
      journal: [changed(), write({}, { after: 50 }), header({}, { after: 300 }), changed({}, { after: 310 })],
      setters: ['/app.js ×1', '/login/ ×1'],
    },
    {
      when: 'two scripts write in turn',
      journal: [
        changed(),
        write({}, { after: 60 }),
        changed({}, { after: 3000 }),
        write({}, { after: 3060, url: `https://${HOST}/b.js` }),
      ],
      setters: ['/app.js ×1', '/b.js ×1'],
    },
    {
      when: 'the same script writes the same again, which Firefox does not tell',
      journal: [changed(), write({}, { after: 60 }), write({}, { after: 5000 })],
      setters: ['/app.js ×2'],
    },
    {
      when: 'a page claims what a response alone has set',
      journal: [changed(), header({}, { after: 60 }), ...[0, 100, 3000].map((after) => write({}, { after }))],
      setters: ['/login/ ×1'],
    },
    {
      when: 'the cookie is of the frame’s own host',
      journal: [changed({ domain: 'maps.example.org' }), write({}, { frameUrl: 'https://maps.example.org/embed/' })],
      setters: ['/app.js ×1'],
    },
    {
      when: 'the path is the frame’s default one',
      journal: [changed({ path: '/a' }), write({ path: null }, { frameUrl: `https://${HOST}/a/b` })],
      setters: ['/app.js ×1'],
    },
    { when: 'nothing was set', journal: [write()], setters: [] },
  ])('$setters when $when', ({ journal, setters }) => {
    expect(settersOf(journal)).toEqual(setters);
  });
});

describe('what was refused', () => {
  const insecure = { sameSite: 'none', secure: false } as const;
  test.each<{ when: string; journal: Journal; refused: readonly string[]; now?: number }>([
    { when: 'a line changes nothing', journal: [header(insecure)], refused: ['sessionid same-site-none ×1 certain'] },
    { when: 'a line came just now', journal: [header(insecure)], refused: [], now: START + 900 },
    {
      when: 'it is asked for again and again',
      journal: [header(insecure), header(insecure, { after: 50 }), header(insecure, { after: 5000 })],
      refused: ['sessionid same-site-none ×3 certain'],
    },
    { when: 'the change came first', journal: [changed(), header({}, { after: 70 })], refused: [] },
    {
      when: 'it repeats what is there, as Firefox does not tell',
      journal: [snapshot([cookie()]), header({}, { after: 5000 })],
      refused: [],
    },
    {
      when: 'what is there looks otherwise',
      journal: [snapshot([cookie()]), header({ ...insecure, httpOnly: false }, { after: 5000 })],
      refused: ['sessionid same-site-none ×1 certain'],
    },
    {
      when: 'it repeats what is gone',
      journal: [changed(), header(), changed({}, { after: 5000, removed: true }), header(insecure, { after: 9000 })],
      refused: ['sessionid same-site-none ×1 certain'],
    },
    {
      when: 'a cookie that was there is deleted',
      journal: [
        changed(),
        header(),
        changed({}, { after: 5000, removed: true }),
        header({ maxAge: 0 }, { after: 5010 }),
      ],
      refused: [],
    },
    {
      when: 'a cookie that was not there is deleted',
      journal: [header({ maxAge: 0 })],
      refused: ['sessionid expired ×1 certain'],
    },
    {
      when: 'a script would replace an HttpOnly cookie',
      journal: [changed(), header(), write({ httpOnly: false }, { after: 5000 })],
      refused: ['sessionid over-http-only ×1 certain'],
    },
    {
      when: 'http would replace a Secure cookie of another path',
      journal: [changed({ path: '/a' }), header({ secure: false }, { after: 5000, url: `http://${HOST}/` })],
      refused: ['sessionid over-secure ×1 certain'],
    },
    {
      when: 'a script writes the cookie right after, and that is no work of the refused line',
      journal: [
        header({ sameSite: 'none', secure: false, httpOnly: false }),
        changed({ httpOnly: false }, { after: 20 }),
        write({ httpOnly: false }, { after: 60 }),
      ],
      refused: ['sessionid same-site-none ×1 certain'],
    },
    {
      when: 'nothing explains it',
      journal: [header({ name: 'b' }), header({ name: 'a' })],
      refused: ['a unknown ×1 guess', 'b unknown ×1 guess'],
    },
  ])('$refused when $when', ({ journal, refused, now = LATER }) => {
    expect(
      refusedLines(observe(journal, now).unanswered, null).map(
        ({ line, reason, times }) => `${line.name} ${reason.kind} ×${times} ${reason.certain ? 'certain' : 'guess'}`,
      ),
    ).toEqual(refused);
  });
});
