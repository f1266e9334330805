import { expect, test } from 'vitest';
import { catalogueEntries } from '../../../src/cli/knowledge/catalogue.ts';
import { namesOf } from '../../../src/core/catalogue/names-of.ts';

const names = namesOf(catalogueEntries);

test.each(['sessionid', 'NID', 'lang'])('%s is a name that needs no other sign', (name) =>
  expect(names).toContain(name),
);

test('a pattern is none: its placeholder is the sign', () => {
  expect(names.filter((name) => name.includes('*'))).toEqual([]);
});

test.each(['session', 'crumb'])('%s is a word of any text first of all', (word) => expect(names).not.toContain(word));
