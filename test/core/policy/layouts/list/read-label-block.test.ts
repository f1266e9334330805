import { expect, test } from 'vitest';
import { createLabels } from '../../../../../src/core/policy/layouts/list/label.ts';
import { createLabelBlockReader } from '../../../../../src/core/policy/layouts/list/read-label-block.ts';
import { wordsOfAll } from '../../entries.ts';
import { linesOf } from '../../lines.ts';
import { fields } from '../../reader.ts';

const readLabelBlock = createLabelBlockReader(fields, createLabels(fields));

test.each([
  {
    what: 'a service, whose it is, and its cookies',
    text: 'Service : Example Vidéo\nÉditeur : Example SA\nCookies déposés : ts, v1st\nDurée : 13 mois',
    words: { provider: 'Example SA', name: 'ts, v1st', lifetime: '13 mois' },
  },
  {
    what: 'the provider before its service',
    text: 'Anbieter: Example GmbH\nDienst: Karten\nCookies: basket\nZweck: Karten zeigen',
    words: { provider: 'Example GmbH', name: 'basket', purpose: 'Karten zeigen' },
  },
  {
    what: 'names with their lifetimes in brackets',
    text: 'Servicio: Example\nCookies utilizadas: _a (1 año), _b (sesión)\nFinalidad: mapas',
    words: { provider: 'Example', name: '_a (1 año), _b (sesión)', purpose: 'mapas' },
  },
  {
    what: 'the purpose first',
    text: 'Purpose: counts visits\nMood: fine\nName: basket\nExpiry: 1 day',
    words: { purpose: 'counts visits', name: 'basket', lifetime: '1 day' },
  },
])('a block with $what is read', ({ text, words }) => {
  const lines = linesOf(text);
  const reading = readLabelBlock(lines, 0, []);
  expect(wordsOfAll(reading)).toEqual([words]);
  expect(reading.taken).toBe(lines.length);
});

test.each([
  { what: 'two labels', text: 'Provider: Example\nName: basket', taken: 0 },
  { what: 'labels without names', text: 'Provider: Example\nPurpose: maps\nDuration: 1 day', taken: 0 },
  { what: 'a name first, which is a card', text: 'Name: _a\nProvider: Example\nDuration: 1 day', taken: 0 },
  { what: 'a block apart', text: 'Provider: Example\nName: _a\nDuration: 1 day\n\nPurpose: maps', taken: 3 },
  {
    what: 'two records',
    text: 'Provider: A\nName: _a\nDuration: 1 day\nProvider: B\nName: _b\nDuration: 1 day',
    taken: 6,
  },
])('of $what, $taken lines are a block', ({ text, taken }) => {
  expect(readLabelBlock(linesOf(text), 0, []).taken).toBe(taken);
});
