import { expect, test } from 'vitest';
import { type Settings, UNTOUCHED } from '../../../devtools/model/settings.ts';
import { countEvents, shownRows } from '../../../devtools/model/shown-rows.ts';
import { toRows } from '../../../src/core/journal/timeline/to-rows.ts';
import { changed, HOST, header, START, visit, write } from '../../core/facts.ts';

const rows = toRows(
  [
    visit('/'),
    changed({ name: 'first', httpOnly: false }, { after: 5 }),
    write({ name: 'first', httpOnly: false }, { after: 6 }),
    visit('/explore/', { after: 100 }),
    header({ name: 'third', sameSite: 'none', secure: false }, { after: 105 }),
    changed({ name: 'Second', domain: 'maps.example.org' }, { after: 110 }),
    changed({ name: 'first', httpOnly: false }, { after: 120 }),
  ],
  { now: START + 60_000, host: HOST, site: 'opendatasoft.com', userAgent: null },
);
const [, first] = rows;
const followed = first?.kind === 'cookie' ? first : null;

test.each<{ when: string; settings: Partial<Settings>; names: readonly string[] }>([
  { when: 'nothing was done: the last visit', settings: {}, names: ['visit', 'third', 'Second', 'first'] },
  {
    when: 'earlier visits are kept',
    settings: { preserve: true },
    names: ['visit', 'first', 'visit', 'third', 'Second', 'first'],
  },
  { when: 'it was cleared', settings: { clearedAt: START + 105, preserve: true }, names: ['Second', 'first'] },
  { when: 'a part of a name is looked for', settings: { search: ' SEC ' }, names: ['visit', 'Second'] },
  { when: 'a domain is looked for', settings: { search: 'maps.example' }, names: ['visit', 'Second'] },
  {
    when: 'the address of a script is looked for',
    settings: { search: 'app.js', preserve: true },
    names: ['visit', 'first', 'visit'],
  },
  { when: 'an event is left out', settings: { hidden: ['refused', 'set'] }, names: ['visit', 'first'] },
  {
    when: 'a cookie is followed: all of its life, whatever else is chosen',
    settings: { followed, clearedAt: START + 200, search: 'Second', hidden: ['set'] },
    names: ['visit', 'first', 'visit', 'first'],
  },
])('$when: $names', ({ settings, names }) => {
  const shown = shownRows(rows, { ...UNTOUCHED, ...settings });
  expect(shown.map((row) => (row.kind === 'cookie' ? row.name : row.kind))).toEqual(names);
  expect(countEvents(shown)).toBe(names.filter((name) => name !== 'visit').length);
});
