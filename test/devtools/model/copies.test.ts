import { describe, expect, test, vi } from 'vitest';
import { networkFilter, placeToCopy, rowsAsJson, rowsAsText } from '../../../devtools/model/copies.ts';
import type { Journal } from '../../../src/core/journal/event.ts';
import type { CookieRow } from '../../../src/core/journal/timeline/row.ts';
import { toRows } from '../../../src/core/journal/timeline/to-rows.ts';
import { changed, days, HOST, header, START, visit, write } from '../../core/facts.ts';
import { en } from '../../messages/speech.ts';

vi.stubEnv('TZ', 'UTC');

const rowsOf = (...journal: Journal) =>
  toRows(journal, { now: START + 60_000, host: HOST, site: 'opendatasoft.com', userAgent: null });
const cookieRow = (...journal: Journal): CookieRow => {
  const row = rowsOf(...journal).find(({ kind }) => kind === 'cookie');
  if (row?.kind !== 'cookie') throw new Error('There is no row of a cookie.');
  return row;
};

test('rows are copied as lines of text', () => {
  const rows = rowsOf(
    changed({ name: 'early' }, { after: -5000 }),
    visit('/'),
    header({ maxAge: days(14) }, { after: 210 }),
    changed({ seconds: days(14) }, { after: 214 }),
    header({ name: 'x', sameSite: 'none', secure: false }, { after: 300 }),
    changed({ name: 'early', secure: false }, { after: 65_000 }),
  );
  expect(rowsAsText(rows, HOST, en).split('\n')).toEqual([
    `08:59:55  set  early (${HOST})  session · Secure · HttpOnly · SameSite=Lax  not seen`,
    `0.000 s  --- Visit: https://${HOST}/`,
    `0.214 s  set  sessionid (${HOST})  14 days · Secure · HttpOnly · SameSite=Lax  /login/ 200  page`,
    `0.300 s  refused  x (${HOST})  SameSite=None needs Secure, which is missing.  /login/ 200  page`,
    `1:05 min  changed  early (${HOST})  Secure: yes → no  not seen`,
  ]);
});

test('no line begins as a formula does, whatever a cookie is called', () => {
  const rows = rowsOf(visit('/'), changed({ name: '=1+1' }, { after: 5 }));
  expect(rowsAsText(rows, HOST, en).split('\n')).not.toContainEqual(expect.stringMatching(/^[=+\-@\t]/));
  expect(rowsAsText(rows, HOST, en)).not.toContain('\t');
});

describe('rows are copied as JSON', () => {
  test('with what was before and after, and who did it', () => {
    const line = { secure: false, httpOnly: false, maxAge: days(1) };
    const rows = rowsOf(
      changed({ httpOnly: false, secure: false }),
      changed({ httpOnly: false, secure: false, seconds: days(1) }, { after: 9000 }),
      write(line, { after: 9050 }),
    );
    expect(JSON.parse(rowsAsJson(rows))[1]).toMatchObject({
      at: '2026-01-15T09:00:09.000Z',
      sinceVisitMs: null,
      event: 'changed',
      name: 'sessionid',
      before: { expires: null, lifetime: { kind: 'session' } },
      after: { expires: '2026-01-16T09:00:09.000Z', lifetime: { kind: 'persistent', seconds: days(1) } },
      by: { kind: 'script', url: `https://${HOST}/app.js`, line: 12 },
      asked: 'sessionid=…; Path=/; Max-Age=86400; SameSite=Lax',
    });
  });

  test('without what a name may hold of a person', () => {
    const id = '0123456789abcdef0123456789abcdef';
    expect(rowsAsJson(rowsOf(changed({ name: `s_${id}` }), header({ name: `t_${id}` })))).not.toContain(id);
  });
});

test.each([
  { what: 'a response', row: cookieRow(header(), changed()), place: `https://${HOST}/login/` },
  {
    what: 'a script',
    row: cookieRow(changed({ httpOnly: false }), write({ httpOnly: false })),
    place: `https://${HOST}/app.js:12`,
  },
  { what: 'nobody', row: cookieRow(changed()), place: null },
])('the place of $what: $place', ({ row, place }) => expect(placeToCopy(row)).toBe(place));

test.each([
  { name: 'sessionid', filter: 'set-cookie-name:sessionid' },
  { name: 'with space', filter: null },
  { name: '', filter: null },
  { name: 'id_0123456789abcdef0123456789abcdef', filter: null },
])('the network panel finds "$name" by $filter', ({ name, filter }) =>
  expect(networkFilter(cookieRow(changed({ name })))).toBe(filter),
);
