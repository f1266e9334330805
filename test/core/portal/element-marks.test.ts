import { expect, test } from 'vitest';
import { elementMarks } from '../../../src/core/portal/element-marks.ts';

const OWN = 'data.example.org';

test.each<{
  tag: string;
  attributes: Readonly<Record<string, string>>;
  ownHost?: string | null;
  marks: readonly string[];
}>([
  { tag: 'ods-responsive-menu-placeholder', attributes: {}, marks: ['responsive-menu'] },
  { tag: 'nav', attributes: { 'ods-responsive-menu': '' }, marks: ['responsive-menu'] },
  { tag: 'ods-responsive-menus', attributes: {}, marks: [] },
  { tag: 'div', attributes: { class: 'own ODS-front-header__menu' }, marks: ['front-header'] },
  { tag: 'div', attributes: { class: 'ods-front-footer--dark' }, marks: ['front-footer'] },
  { tag: 'div', attributes: { class: 'ods-front-headers my-ods-front-header' }, marks: [] },
  { tag: 'div', attributes: { class: 'ods-front-header ods-front-footer' }, marks: ['front-header', 'front-footer'] },
  { tag: 'html', attributes: { 'ng-app': ' ODS.frontend ' }, marks: ['front-office'] },
  { tag: 'html', attributes: { 'ng-app': 'ods-widgets' }, marks: ['widgets-application'] },
  { tag: 'html', attributes: { 'ng-app': 'ods.frontend.own' }, marks: [] },
  { tag: 'ods-dataset-context', attributes: { 'trees-domain': '' }, marks: ['own-data'] },
  { tag: 'div', attributes: { 'ods-catalog-context': '', 'all-domain': `https://${OWN}/` }, marks: ['own-data'] },
  { tag: 'ods-dataset-context', attributes: { 'trees-domain': 'other.example' }, marks: ['data-of-another-host'] },
  { tag: 'ods-dataset-context', attributes: { 'a-domain': OWN }, ownHost: null, marks: ['data-of-another-host'] },
  { tag: 'ods-map', attributes: { 'trees-domain': 'other.example' }, marks: [] },
])('<$tag> with $attributes bears $marks', ({ tag, attributes, ownHost = OWN, marks }) => {
  const found = [...elementMarks({ tag, attributes: new Map(Object.entries(attributes)) }, ownHost)];
  expect(found.map(({ kind }) => kind)).toEqual(marks);
});
