import { expect, test } from 'vitest';
import type { Provider } from '../../../src/core/catalogue/entry.ts';
import { toCatalogue } from '../../../src/core/catalogue/to-catalogue.ts';

const provider = (name: string, precedence?: number): Provider => ({
  provider: name,
  ...(precedence === undefined ? {} : { precedence }),
  cookies: [{ names: ['x'], category: 'necessary', sentence: 'x', lifetime: null, setBy: ['script'], certainWhen: [] }],
});

test('providers with precedence go first, and the others keep their order', () => {
  const given = [provider('a'), provider('b', 1), provider('c'), provider('d', 2)];
  expect(toCatalogue(given).map((entry) => entry.provider)).toEqual(['d', 'b', 'a', 'c']);
});

test('an entry says whose it is, and nothing of precedence', () => {
  expect(Object.keys(toCatalogue([provider('a', 1)])[0] ?? {})).toEqual([
    'provider',
    'names',
    'category',
    'sentence',
    'lifetime',
    'setBy',
    'certainWhen',
  ]);
});

test('of a name that several sites’ tools use, each entry knows the others; what only a provider’s hosts set is not meant', () => {
  const own: Provider = {
    ...provider('own'),
    cookies: provider('own').cookies.map((one) => ({ ...one, setBy: ['provider'] })),
  };
  const other: Provider = { ...provider('e'), cookies: provider('e').cookies.map((one) => ({ ...one, names: ['y'] })) };
  const found = toCatalogue([provider('a'), own, provider('b', 1), other]);
  expect(found.map((entry) => [entry.provider, entry.others])).toEqual([
    ['b', ['a']],
    ['a', ['b']],
    ['own', undefined],
    ['e', undefined],
  ]);
});
