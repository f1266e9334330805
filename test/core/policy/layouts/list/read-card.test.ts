import { expect, test } from 'vitest';
import { createAboutCookies } from '../../../../../src/core/policy/layouts/list/about-cookies.ts';
import { createOpenings } from '../../../../../src/core/policy/layouts/list/card-opening.ts';
import { createLabels } from '../../../../../src/core/policy/layouts/list/label.ts';
import { createLeads } from '../../../../../src/core/policy/layouts/list/lead.ts';
import { createCardReader } from '../../../../../src/core/policy/layouts/list/read-card.ts';
import { createTags } from '../../../../../src/core/policy/layouts/list/tags.ts';
import { createGoesOn } from '../../../../../src/core/policy/layouts/prose/goes-on.ts';
import { wordsOfAll } from '../../entries.ts';
import { lineOf, linesOf, rowOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const labels = createLabels(fields);
const readCard = createCardReader(
  fields,
  labels,
  createOpenings(fields, labels),
  createLeads(fields),
  createTags(fields),
  createGoesOn(fields),
  createAboutCookies(fields),
);

test.each([
  {
    what: 'a name, and labels before colons',
    text: '_ga\nPurpose: counts visits\nDuration: 2 years',
    words: { name: '_ga', purpose: 'counts visits', lifetime: '2 years' },
  },
  {
    what: 'a name after its label',
    text: 'Name: _ga\nPurpose: counts visits',
    words: { name: '_ga', purpose: 'counts visits' },
  },
  {
    what: 'labels above their values',
    text: 'Name\n_ga\nPurpose\nCounts visits\nDuration\n2 years',
    words: { name: '_ga', purpose: 'Counts visits', lifetime: '2 years' },
  },
  {
    what: 'labels without colons',
    text: '_ga\nProvider Example\nDuration 2 years',
    words: { name: '_ga', provider: 'Example', lifetime: '2 years' },
  },
  {
    what: 'a name with its number',
    text: '3. _ga\nCounts visits',
    words: { name: '_ga', description: 'Counts visits' },
  },
  { what: 'a name before a colon', text: '_ga:\nCounts visits', words: { name: '_ga', description: 'Counts visits' } },
  {
    what: 'a name in brackets after a title',
    text: 'The counter (_ga)\nCounts visits',
    words: { name: '_ga', description: 'Counts visits' },
  },
  {
    what: 'a lifetime alone on its line',
    text: '_ga\nCounts visits\n6 months',
    words: { name: '_ga', description: 'Counts visits', lifetime: '6 months' },
  },
  {
    what: 'a label that nobody knows, between two',
    text: '_ga\nPurpose: counts\nMood: fine\nDuration: 2 years',
    words: { name: '_ga', purpose: 'counts', lifetime: '2 years' },
  },
  {
    what: 'an ordinary word with two labels, one of a lifetime',
    text: 'basket\nPurpose: counts\nDuration: 2 years',
    words: { name: 'basket', purpose: 'counts', lifetime: '2 years' },
  },
  {
    what: 'labels within sentences',
    text: '_ga\nCounts visits. Provider: Example Town. Duration: 2 years.',
    words: { name: '_ga', description: 'Counts visits.', provider: 'Example Town', lifetime: '2 years.' },
  },
  {
    what: 'an ordinary word with labels within sentences',
    text: 'basket\nRetient vos choix. Éditeur : Ville de Bourg. Durée : 6 mois.',
    words: { name: 'basket', description: 'Retient vos choix.', provider: 'Ville de Bourg', lifetime: '6 mois.' },
  },
  {
    what: 'tags below a name',
    text: '_ga\nExample Analytics 24 meses\nCounts visits',
    words: { name: '_ga', provider: 'Example Analytics', lifetime: '24 meses', description: 'Counts visits' },
  },
])('$what is a card', ({ text, words }) => {
  const lines = linesOf(text);
  const reading = readCard(lines, 0, [], false);
  expect(wordsOfAll(reading)).toEqual([words]);
  expect(reading.taken).toBe(lines.length);
});

test.each([
  { what: 'a name with nothing below it', text: '_ga', taken: 0 },
  { what: 'an ordinary word with text', text: 'basket\nCounts visits', taken: 0 },
  { what: 'an ordinary word with one label', text: 'basket\nDuration: 2 years', taken: 0 },
  { what: 'a sentence', text: 'We set _ga\nPurpose: counts', taken: 0 },
  { what: 'another name', text: '_ga\nCounts visits\n_gid\nCounts too', taken: 2 },
  { what: 'another name after its label', text: '_ga\nPurpose: counts\nName: _gid', taken: 2 },
  { what: 'a paragraph of its own', text: '_ga\nCounts visits\n\nWe like visits', taken: 2 },
  { what: 'another item', text: '_ga\nCounts visits\n_gid: counts too', taken: 2 },
  { what: 'labels over an empty line', text: '_ga\nPurpose: counts\n\nDuration: 2 years', taken: 3 },
  {
    what: 'a word above a label that the card has',
    text: '_ga\nPurpose: counts\nDuration: 2 years\nbasket\nPurpose: keeps',
    taken: 3,
  },
])('$what: a card takes $taken lines', ({ text, taken }) => {
  expect(readCard(linesOf(text), 0, [], false).taken).toBe(taken);
});

test('a less likely name begins a card behind another one', () => {
  const lines = linesOf('basket\nDuration: 2 years');
  expect(readCard(lines, 0, [], false).taken).toBe(0);
  expect(readCard(lines, 0, [], true).taken).toBe(2);
  expect(readCard(linesOf('Basket\nDuration: 2 years'), 0, [], true).taken).toBe(0);
});

test('below a heading a card has rows, and goes on over empty lines', () => {
  const below = [rowOf(['Purpose', 'Counts']), rowOf(['Duration', '2 years'])];
  expect(wordsOfAll(readCard([lineOf('_ga', { level: 3 }), ...below], 0, [], false))).toEqual([
    { name: '_ga', purpose: 'Counts', lifetime: '2 years' },
  ]);
  expect(readCard([lineOf('_ga'), ...below], 0, [], false).taken).toBe(0);
});
