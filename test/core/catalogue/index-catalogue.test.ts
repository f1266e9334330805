import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../../src/core/catalogue/entry.ts';
import { indexCatalogue } from '../../../src/core/catalogue/index-catalogue.ts';

const entry = (names: readonly string[], companion: string): CatalogueEntry => ({
  provider: names.join(),
  names,
  category: 'necessary',
  sentence: 'x',
  lifetime: null,
  setBy: ['script'],
  certainWhen: [{ kind: 'companion', name: companion }],
});
const catalogue = [entry(['_ga', '_ga_*'], '_gid'), entry(['_gid'], '_ga*'), entry(['_ga'], '_gid')];
const { names, entriesFor, companionsFor } = indexCatalogue(catalogue);

test('all names and patterns are known, each once', () => {
  expect([...names]).toEqual(['_ga', '_ga_*', '_gid']);
});

test('a name finds all entries that it fits, and whom it keeps company', () => {
  expect(entriesFor('_ga').map((alike) => alike.map(({ provider }) => provider))).toEqual([['_ga,_ga_*', '_ga']]);
  expect(companionsFor('_gid')).toEqual([['_gid', '_gid']]);
  expect(companionsFor('_ga_X')).toEqual([['_ga*']]);
});
