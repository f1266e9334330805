import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MONTH, YEAR } from '../../../src/core/cookie/lifetime.ts';
import type { Cells, Entry } from '../../../src/core/policy/document/entry.ts';
import { createDeclarations } from '../../../src/core/policy/to-declarations.ts';
import { cellOf } from './lines.ts';
import { fields } from './reader.ts';

const { namesOf, toDeclarations, toNamelessRow } = createDeclarations(fields);

type Words = { readonly [column in keyof Cells]?: string };

const entryOf = (words: Words, changes: Partial<Entry> = {}): Entry => ({
  cells: Object.fromEntries(Object.entries(words).map(([column, text]) => [column, cellOf(text)])),
  headings: [],
  start: 0,
  end: 0,
  place: 'cell',
  timed: 'lifetime' in words,
  ...changes,
});

const lifetimesOf = (words: Words, changes: Partial<Entry> = {}) =>
  toDeclarations(entryOf(words, changes), '').map(({ lifetime }) => {
    if (lifetime === null) return null;
    const said = lifetime.kind === 'session' ? 'session' : lifetime.seconds;
    return lifetime.certainty === 'probable' ? { probably: said } : said;
  });

test.each<{ name: string; place: Entry['place']; names: readonly string[] }>([
  { name: '_pk_id, _pk_ses', place: 'cell', names: ['_pk_id', '_pk_ses'] },
  { name: 'theme', place: 'lead', names: ['theme'] },
  { name: 'cookie', place: 'cell', names: ['cookie'] },
  { name: 'cookie', place: 'lead', names: [] },
  { name: 'cookies', place: 'cell', names: [] },
  { name: 'Matomo', place: 'cell', names: [] },
])('"$name" as $place declares $names', ({ name, place, names }) => {
  const entry = entryOf({ name }, { place });
  expect(namesOf(entry)).toEqual(names);
  expect(toDeclarations(entry, '').map((declaration) => declaration.name)).toEqual(names);
});

describe('the lifetime of one cookie', () => {
  test.each<{ words: Words; lifetime: unknown; changes?: Partial<Entry> }>([
    { words: { lifetime: '2 years' }, lifetime: 2 * YEAR },
    { words: { lifetime: '2 years' }, changes: { guessed: true }, lifetime: { probably: 2 * YEAR } },
    { words: { lifetime: '2 years' }, changes: { place: 'prose' }, lifetime: { probably: 2 * YEAR } },
    { words: { lifetime: 'As long as you choose' }, lifetime: null },
    { words: { lifetime: '–' }, lifetime: null },
    { words: { purpose: 'Keeps the source (6 months)' }, lifetime: { probably: 6 * MONTH } },
    { words: { purpose: 'Keeps the source (6 months)' }, changes: { timed: true }, lifetime: null },
    { words: { category: 'Type: session cookie' }, lifetime: { probably: 'session' } },
    { words: { category: 'Kept for 6 months' }, lifetime: { probably: 6 * MONTH } },
    { words: { category: 'Kept for some months' }, lifetime: null },
    { words: {}, lifetime: null },
  ])('$words $changes is $lifetime', ({ words, changes, lifetime }) => {
    expect(lifetimesOf({ name: '_pk_id', ...words }, changes)).toEqual([lifetime]);
  });

  test('words in its column that do not convert are kept, a dash is not', () => {
    const stated = (lifetime: string) => toDeclarations(entryOf({ name: '_pk_id', lifetime }), '')[0]?.lifetime;
    expect(stated('As long as you\nchoose')).toEqual({
      kind: 'persistent',
      seconds: null,
      text: 'As long as you choose',
    });
    expect(stated('–')).toBeNull();
  });
});

describe('the lifetimes of several cookies', () => {
  test.each<{ name: string; words: Words; lifetimes: readonly unknown[] }>([
    { name: '_ga / _gid', words: { lifetime: '2 years / 24 hours' }, lifetimes: [2 * YEAR, 24 * HOUR] },
    { name: '_ga / _gid', words: { lifetime: '2 years' }, lifetimes: [2 * YEAR, 2 * YEAR] },
    {
      name: '_ga, _gid, _gat',
      words: { lifetime: '2 years, 24 hours' },
      lifetimes: [{ probably: 2 * YEAR }, { probably: 2 * YEAR }, { probably: 2 * YEAR }],
    },
    { name: '_ga, _gid, _gat', words: { lifetime: '180 days, 1 day, soon' }, lifetimes: [180 * DAY, DAY, null] },
    ...[
      '1 day, 2 months or 1 year, by the name',
      '1 Tag, 2 Monate oder 1 Jahr, je nach Name',
      '1 dag, 2 maanden of 1 jaar, naar gelang',
    ].map((lifetime) => ({
      name: '_ga, _gid, _gat',
      words: { lifetime },
      lifetimes: Array(3).fill({ probably: YEAR }),
    })),
    {
      name: '_ga and _gid',
      words: { purpose: 'They are kept for 2 years and 24 hours respectively.' },
      lifetimes: [{ probably: 2 * YEAR }, { probably: 24 * HOUR }],
    },
    {
      name: '_ga (2 years), _gid (24 hours)',
      words: {},
      lifetimes: [{ probably: 2 * YEAR }, { probably: 24 * HOUR }],
    },
    { name: '_ga (2 years), _gid', words: {}, lifetimes: [null, null] },
  ])('$name: $words are $lifetimes', ({ name, words, lifetimes }) => {
    expect(lifetimesOf({ name, ...words })).toEqual(lifetimes);
  });
});

test.each<{ words: Words; changes?: Partial<Entry>; category: unknown; certainty?: 'probable' }>([
  { words: { category: 'Statistics' }, category: 'statistics' },
  { words: { category: 'Statistics' }, changes: { headings: ['Necessary cookies'] }, category: 'statistics' },
  { words: { category: 'Statistics' }, changes: { guessed: true }, category: 'statistics', certainty: 'probable' },
  { words: { category: 'Statistics and marketing' }, category: 'statistics', certainty: 'probable' },
  { words: {}, changes: { headings: ['Matomo', 'Necessary cookies', 'Marketing'] }, category: 'necessary' },
  { words: {}, changes: { headings: ['Necessary cookies'], guessed: true }, category: 'necessary' },
  { words: { category: 'HTTP' }, changes: { headings: ['Cookies'] }, category: null },
])('the category of $words $changes is $category, $certainty', ({ words, changes, category, certainty }) => {
  const [declaration] = toDeclarations(entryOf({ name: '_pk_id', ...words }, changes), '');
  expect(declaration?.category).toBe(category);
  expect(declaration?.categoryCertainty).toBe(certainty);
});

test('the condition and the purpose are on one line, without back-ticks', () => {
  const purpose = 'Keeps `lang`.\nSet only if the portal\nhas several languages.';
  const [declaration] = toDeclarations(entryOf({ name: '_lang_', purpose }), '');
  expect(declaration?.purpose).toBe('Keeps lang. Set only if the portal has several languages.');
  expect(declaration?.condition).toContain('only if the portal');
});

test('a row without a name says whose it is and what for, and where it stands', () => {
  const text = 'Above\nMatomo\tCounts visits';
  const entry = entryOf({ provider: 'Matomo', purpose: 'Counts visits' }, { start: 6, end: text.length });
  expect(toNamelessRow(entry, text)).toEqual({
    provider: 'Matomo',
    purpose: 'Counts visits',
    quote: { text: 'Matomo\tCounts visits', start: 6, end: text.length },
  });
});

test.each([{ repeats: 10 }, { repeats: 500 }])(
  'a quote of $repeats sentences is at most 800 characters, and holds the name',
  ({ repeats }) => {
    const words = 'The portal keeps cookies. '.repeat(repeats);
    const text = `${words}_pk_id ${words}`;
    const [declaration] = toDeclarations(entryOf({ name: '_pk_id' }, { end: text.length }), text);
    const quote = declaration?.quote ?? { text: '', start: 0, end: 0 };
    expect(quote.text).toContain('_pk_id');
    expect(quote.text).toBe(text.slice(quote.start, quote.end));
    expect(quote.text.length).toBe(Math.min(text.length, 800));
  },
);

test.each([
  {
    lifetime: '_a session; _b and _c 13 months',
    lifetimes: [{ probably: 'session' }, { probably: 13 * MONTH }, { probably: 13 * MONTH }],
  },
  {
    lifetime: '_c 1 an ; _a : 2 ans ; _b session',
    lifetimes: [{ probably: 2 * YEAR }, { probably: 'session' }, { probably: YEAR }],
  },
  { lifetime: '_a 1 day\n_b, _c 1 hour', lifetimes: [{ probably: DAY }, { probably: HOUR }, { probably: HOUR }] },
])('of names said again beside their lifetimes, "$lifetime" gives each its own', ({ lifetime, lifetimes }) => {
  expect(lifetimesOf({ name: '_a, _b, _c', lifetime })).toEqual(lifetimes);
});
