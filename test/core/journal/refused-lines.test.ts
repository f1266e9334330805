import { expect, test } from 'vitest';
import type { Journal } from '../../../src/core/journal/event.ts';
import { observe } from '../../../src/core/journal/observe.ts';
import { refusedLines } from '../../../src/core/journal/refused-lines.ts';
import { changed, HOST, header, START, write } from '../facts.ts';

const LATER = START + 3_600_000;
const SITE = 'opendatasoft.com';
const refused = (journal: Journal, site: string | null = SITE) =>
  refusedLines(observe(journal, LATER).unanswered, site).map(({ line, reason, times }) => [
    line.name,
    reason.kind,
    times,
  ]);
const insecure = { sameSite: 'none', secure: false } as const;
const frame = { url: 'https://maps.opendatasoft.com/embed/' };

test.each<{ what: string; journal: Journal; site?: string | null; lines: ReturnType<typeof refused> }>([
  { what: 'a line that was followed is none', journal: [header(), changed()], lines: [] },
  {
    what: 'one place and one reason are counted',
    journal: [header(insecure), header(insecure, { after: 5000 })],
    lines: [['sessionid', 'same-site-none', 2]],
  },
  {
    what: 'another path is another line',
    journal: [header(insecure), header({ ...insecure, path: '/a' })],
    lines: [
      ['sessionid', 'same-site-none', 1],
      ['sessionid', 'same-site-none', 1],
    ],
  },
  {
    what: 'another reason is another line, in order of name and reason',
    journal: [header({ ...insecure, name: 'b' }), header(insecure), header({ maxAge: 0 })],
    lines: [
      ['b', 'same-site-none', 1],
      ['sessionid', 'expired', 1],
      ['sessionid', 'same-site-none', 1],
    ],
  },
  {
    what: 'a line that should delete is another than one that should set',
    journal: [header(insecure), header({ ...insecure, maxAge: 0 })],
    lines: [
      ['sessionid', 'same-site-none', 1],
      ['sessionid', 'same-site-none', 1],
    ],
  },
  {
    what: 'a call to the cookie store that came to nothing, which it may have rejected',
    journal: [write({ httpOnly: false, byCookieStore: true })],
    lines: [],
  },
  {
    what: 'a deletion at another path than the cookie’s',
    journal: [changed({ path: '/explore' }), header({ maxAge: 0 }, { after: 9000 })],
    lines: [['sessionid', 'deletes-another', 1]],
  },
  {
    what: 'a deletion at another path, while the watch was interrupted',
    journal: [
      changed({ path: '/explore' }),
      header({ maxAge: 0 }, { after: 9000 }),
      { kind: 'dropped', at: START, writes: 0, interruptions: 1 },
    ],
    lines: [['sessionid', 'expired', 1]],
  },
  {
    what: 'a deletion by a host that does not receive the cookie',
    journal: [changed(), header({ maxAge: 0 }, { after: 9000, ...frame })],
    lines: [['sessionid', 'expired', 1]],
  },
  {
    what: 'a deletion that came to nothing, for no reason that is certain',
    journal: [changed(), header({ maxAge: 0 }, { after: 9000 })],
    lines: [['sessionid', 'unknown', 1]],
  },
  {
    what: 'a deletion that sets a cookie which lasts no time',
    journal: [changed({ expiresAt: START }), header({ maxAge: 0 }, { after: 50 })],
    lines: [['sessionid', 'expired', 1]],
  },
  {
    what: 'a line without a name, refused for no certain reason, is none: its name is not known',
    journal: [header({ name: '' })],
    lines: [],
  },
  {
    what: 'while changes may be missing, a line without a reason is none',
    journal: [header(), header({ ...insecure, name: 'b' }), { kind: 'dropped', at: START, writes: 0, events: 1 }],
    lines: [['b', 'same-site-none', 1]],
  },
  {
    what: 'a script’s line over an HttpOnly cookie',
    journal: [changed(), write({ httpOnly: false }, { after: 5000 })],
    lines: [['sessionid', 'over-http-only', 1]],
  },
  {
    what: 'a script’s line over an HttpOnly cookie that is gone',
    journal: [changed(), changed({}, { after: 50, removed: true }), write({ httpOnly: false }, { after: 5000 })],
    lines: [['sessionid', 'unknown', 1]],
  },
  {
    what: 'a frame’s Lax line, where the site is the portal’s own host',
    journal: [write({ httpOnly: false }, { frameUrl: frame.url })],
    site: HOST,
    lines: [['sessionid', 'cross-site', 1]],
  },
  {
    what: 'a frame’s Lax line within the site',
    journal: [write({ httpOnly: false }, { frameUrl: frame.url })],
    lines: [['sessionid', 'unknown', 1]],
  },
])('$what', ({ journal, site, lines }) => {
  expect(refused(journal, site)).toEqual(lines);
});

test('the first who asked is told, also when it was told later', () => {
  const journal = [header(insecure, { after: 50, url: `https://${HOST}/b` }), header(insecure)];
  expect(refusedLines(observe(journal, LATER).unanswered, SITE)).toMatchObject([
    { at: START, setter: { url: `https://${HOST}/login/` }, times: 2 },
  ]);
});

test('lines of compacted events are counted on', () => {
  const earlier = refusedLines(observe([header(insecure)], LATER).unanswered, SITE);
  const { unanswered } = observe([header(insecure, { after: 60_000 })], LATER);
  expect(refusedLines({ ...unanswered, earlier }, SITE)).toMatchObject([{ at: START, times: 2 }]);
  expect(earlier).toMatchObject([{ times: 1 }]);
});
