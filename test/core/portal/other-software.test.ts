import { describe, expect, test } from 'vitest';
import { softwareOfElement, softwareOfHeader, softwareOfPath } from '../../../src/core/portal/other-software.ts';

describe('a file tells its software by its folder', () => {
  test.each([
    { path: '/wp-content/themes/a.css', software: 'WordPress' },
    { path: '/++theme++town/a.css', software: 'Plone' },
    { path: '/webassets/base.js', software: 'CKAN' },
    { path: '/assets/wp-content/a.css', software: null },
    { path: '/wp-contents/a.css', software: null },
    { path: '/static/ods/a.js', software: null },
  ])('$path: $software', ({ path, software }) => {
    expect(softwareOfPath(path)).toBe(software);
  });
});

describe('an element tells its software', () => {
  test.each<{ tag: string; attributes: Readonly<Record<string, string>>; software: string | null }>([
    { tag: 'body', attributes: { 'data-site-root': '/' }, software: 'CKAN' },
    { tag: 'div', attributes: { 'data-site-root': '/' }, software: null },
    { tag: 'meta', attributes: { name: 'opendata-ui/config' }, software: 'ArcGIS Hub' },
    { tag: 'meta', attributes: { name: 'description', content: 'opendata-ui/' }, software: null },
    { tag: 'd4c-map', attributes: {}, software: 'Data4Citizen' },
    { tag: 'div', attributes: { 'd4c-map': '' }, software: 'Data4Citizen' },
    { tag: 'div', attributes: { class: 'own\nCKAN-icon' }, software: 'CKAN' },
    { tag: 'div', attributes: { class: 'my-ckan-icon', id: 'ckan-icon' }, software: null },
  ])('$tag $attributes: $software', ({ tag, attributes, software }) => {
    expect(softwareOfElement({ tag, attributes: new Map(Object.entries(attributes)) })).toBe(software);
  });
});

describe('a header tells its software', () => {
  test.each([
    { line: 'x-generator: Drupal 10', software: 'Drupal' },
    { line: 'x-drupal-cache: HIT', software: 'Drupal' },
    { line: 'x-powered-by: PHP/8.2', software: 'PHP' },
    { line: 'x-powered-by: Phpish', software: null },
    { line: 'link: <https://a.example/wp-json/>; rel="https://api.w.org/"', software: 'WordPress' },
    { line: 'link: </static/a.css>; rel=preload', software: null },
    { line: 'x-pingback: ', software: null },
    { line: 'content-security-policy: x-generator: a', software: null },
  ])('$line: $software', ({ line, software }) => {
    expect(softwareOfHeader(line)).toBe(software);
  });
});
