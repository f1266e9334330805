import { expect, test } from 'vitest';
import { indexNames } from '../../../src/core/catalogue/index-names.ts';

const given = ['_ga', '_ga_*', '_ga*', '*_ga', '_gat_*', 'AMP_*', 'AMP_MKTG_*', 'AMP_TOKEN', 'a*c', 'a*b*c', '*'];
const find = indexNames(given.map((name) => [name, name] as const));

test.each([
  { when: 'a literal name goes before patterns', name: '_ga', found: ['_ga', '_ga*', '*_ga'] },
  { when: 'more literal text goes before less', name: '_ga_X', found: ['_ga_*', '_ga*'] },
  { when: 'a literal goes before its family', name: 'AMP_TOKEN', found: ['AMP_TOKEN', 'AMP_*'] },
  { when: 'a smaller family goes before a larger', name: 'AMP_MKTG_x', found: ['AMP_MKTG_*', 'AMP_*'] },
  { when: 'a name that is just the prefix fits once', name: 'AMP_', found: ['AMP_*'] },
  { when: 'literal text counts wherever it stands', name: 'a-b-c', found: ['a*b*c', 'a*c'] },
  { when: 'an end fits as well as a beginning', name: 'x_ga', found: ['*_ga'] },
  { when: 'a star alone fits nothing', name: 'anything', found: [] },
  { when: 'a beginning is not the name', name: '_g', found: [] },
  { when: 'an empty name fits nothing', name: '', found: [] },
])('$when: $name', ({ name, found }) => {
  expect(find(name).flat()).toEqual(found);
});

test('all that is given under one name is found, in the order given', () => {
  const twice = indexNames([
    ['x*', 1],
    ['y', 2],
    ['x*', 3],
  ]);
  expect(twice('xy')).toEqual([[1, 3]]);
});
