import { expect, test } from 'vitest';
import { createAboutCookies } from '../../../../../src/core/policy/layouts/list/about-cookies.ts';
import { createLabels } from '../../../../../src/core/policy/layouts/list/label.ts';
import { createLeads } from '../../../../../src/core/policy/layouts/list/lead.ts';
import { createListReader } from '../../../../../src/core/policy/layouts/list/read-list.ts';
import { wordsOfAll } from '../../entries.ts';
import { lineOf, linesOf, rowOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const readList = createListReader(fields, createLabels(fields), createLeads(fields), createAboutCookies(fields));

test.each([
  { text: '_ga: counts visits', words: { name: '_ga', description: 'counts visits' } },
  { text: '_ga counts visits', words: { name: '_ga', description: 'counts visits' } },
  { text: 'visitorId: counts visits', words: { name: 'visitorId', description: 'counts visits' } },
  {
    text: '_ga: counts visits. Duration: 2 years',
    words: { name: '_ga', description: 'counts visits.', lifetime: '2 years' },
  },
  {
    text: '_ga 1 day Tells users apart',
    words: { name: '_ga', lifetime: '1 day', description: 'Tells users apart' },
  },
  {
    text: '_ga 1 year, 11 months and 29 days Counts',
    words: { name: '_ga', lifetime: '1 year, 11 months and 29 days', description: 'Counts' },
  },
  {
    text: '_ga: (2 years, Example Ltd) Counts',
    words: { name: '_ga', lifetime: '2 years', provider: 'Example Ltd', description: '(2 years, Example Ltd) Counts' },
  },
  {
    text: '_ga (statistics). Counts visits.',
    words: { name: '_ga', category: 'statistics', description: 'Counts visits.' },
  },
  {
    text: 'a_b – DoubleClick (Google) – 390 días – Muestra anuncios',
    words: {
      name: 'a_b',
      provider: 'DoubleClick (Google)',
      lifetime: '390 días',
      description: 'DoubleClick (Google) – 390 días – Muestra anuncios',
    },
  },
  {
    text: 'a_b – Example Ltd | 2 Jahre | Karten',
    words: { name: 'a_b', provider: 'Example Ltd', lifetime: '2 Jahre', description: 'Example Ltd | 2 Jahre | Karten' },
  },
  {
    text: 'a_b – compte les visites – 2 ans',
    words: { name: 'a_b', lifetime: '2 ans', description: 'compte les visites – 2 ans' },
  },
  // Which of two is meant, nobody says.
  { text: 'a_b – 1 day – 2 years', words: { name: 'a_b', description: '1 day – 2 years' } },
  // What is quoted is a value.
  { text: '_ga: "yes"', words: { name: '_ga' } },
])('$text is an item', ({ text, words }) => {
  const reading = readList(linesOf(text), 0, ['Cookies']);
  expect(wordsOfAll(reading)).toEqual([words]);
  expect(reading.taken).toBe(1);
});

test.each([
  { text: 'basket: counts visits\n_ga: counts too', taken: 1 },
  { text: 'basket: counts visits\nvisits: are counted', taken: 0 },
  { text: 'Basket: counts visits\n_ga: counts too', taken: 0 },
  { text: 'visitorId counts visits\n_ga: counts too', taken: 1 },
  { text: 'visitorId counts visits', taken: 0 },
  { text: 'PORTAL: counts visits\n_ga: counts too', taken: 1 },
  { text: 'PORTAL: counts visits', taken: 0 },
  { text: 'user-box: counts visits', taken: 1 },
  { text: 'user-box counts visits', taken: 0 },
  { text: 'purpose: counts visits\n_ga: counts too', taken: 0 },
  { text: '_ga', taken: 0 },
  { text: 'We count visits', taken: 0 },
])('of the lines $text an item takes $taken', ({ text, taken }) => {
  expect(readList(linesOf(text), 0, []).taken).toBe(taken);
});

test.each([
  { what: 'the lines below it', below: [lineOf('visits'), lineOf('of the town')], taken: 3 },
  { what: 'not those with room', below: [lineOf('visits', { gap: true })], taken: 1 },
  { what: 'not the next item', below: [lineOf('visits', { bullet: true })], taken: 1 },
  { what: 'not another name', below: [lineOf('_gid: visits')], taken: 1 },
  { what: 'not a heading', below: [lineOf('Visits', { level: 3 })], taken: 1 },
  { what: 'not a row', below: [rowOf(['visits', 'town'])], taken: 1 },
])('an item with a bullet goes on in $what', ({ below, taken }) => {
  expect(readList([lineOf('_ga: counts', { bullet: true }), ...below], 0, []).taken).toBe(taken);
  expect(readList([lineOf('_ga: counts'), ...below], 0, []).taken).toBe(1);
});
