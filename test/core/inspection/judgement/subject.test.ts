import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/cli/knowledge/catalogue.ts';
import { createLookUp } from '../../../../src/core/catalogue/look-up.ts';
import type { Category } from '../../../../src/core/cookie/category.ts';
import { askedCategoryOf } from '../../../../src/core/inspection/judgement/asked-category.ts';
import { declared } from '../../facts.ts';
import { subject } from '../subjects.ts';

const lookUp = createLookUp(catalogue, { portalHost: null, names: [] });

test.each<{ when: string; said?: Category | null; name?: string; asked: Category | null }>([
  { when: 'the policy says so', said: 'statistics', asked: 'statistics' },
  { when: 'the policy calls it necessary', said: 'necessary', name: '_ga', asked: null },
  { when: 'the policy gives it no category', said: 'unclassified', name: '_ga', asked: null },
  { when: 'the policy says none, and the catalogue does', said: null, name: '_ga', asked: 'statistics' },
  { when: 'only the catalogue knows it', name: '_ga', asked: 'statistics' },
  { when: 'the catalogue knows it as necessary', name: 'PHPSESSID', asked: null },
  { when: 'nobody says what it is for', asked: null },
])('$asked needs consent when $when', ({ said, name, asked }) => {
  const declarations = said === undefined ? [] : [declared({ category: said })];
  const known = name === undefined ? null : lookUp({ name, domain: null });
  expect(askedCategoryOf(subject({ declarations, known }))).toEqual(asked === null ? null : { category: asked });
});

test('a category that was read with doubt says so', () => {
  const declarations = [declared({ category: 'marketing', categoryCertainty: 'probable' })];
  expect(askedCategoryOf(subject({ declarations }))).toEqual({ category: 'marketing', reading: 'probable' });
});
