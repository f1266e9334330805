import { describe, expect, test } from 'vitest';
import { pageParts } from '../../../src/core/portal/page-element.ts';

const parts = (html: string) => [...pageParts(html)];
const tags = (html: string) => parts(html).flatMap((part) => (part.kind === 'element' ? [part.element.tag] : []));
const attributes = (html: string) =>
  parts(html).flatMap((part) => (part.kind === 'element' ? [Object.fromEntries(part.element.attributes)] : []))[0];
const code = (html: string) => parts(html).flatMap((part) => (part.kind === 'script' ? [part.code.trim()] : []));

describe('what stands in a sample or in a comment is no part of the page', () => {
  test.each([
    { html: '<p><b>', seen: ['p', 'b'] },
    { html: '<!-- <p> --><b>', seen: ['b'] },
    { html: '<pre><p></pre><b>', seen: ['b'] },
    { html: '<pre><code><p></code><p></pre><b>', seen: ['b'] },
    { html: '<main><code><p></main><b>', seen: ['main', 'b'] },
    { html: '<main><code><main></main><p></code><b>', seen: ['main', 'b'] },
    { html: '</code><p>', seen: ['p'] },
  ])('$html has $seen', ({ html, seen }) => {
    expect(tags(html)).toEqual(seen);
  });

  test('neither is its text', () => {
    const texts = parts('one <code>two</code> three').flatMap((part) =>
      part.kind === 'text' ? [part.text.trim()] : [],
    );
    expect(texts).toEqual(['one', 'three']);
  });
});

describe('an element has its attributes', () => {
  test.each([
    { what: 'in lower case', html: '<P ID="A">', has: { id: 'A' } },
    { what: 'the first of two', html: '<p id="a" id="b">', has: { id: 'a' } },
    { what: 'with their entities read', html: '<p title="a &amp; b">', has: { title: 'a & b' } },
    { what: 'without quotes', html: "<p a=1 b='2' c>", has: { a: '1', b: '2', c: '' } },
    {
      what: 'without a prefix of AngularJS',
      html: '<p data-ng-app="a" x-ods-b="c">',
      has: { 'ng-app': 'a', 'ods-b': 'c' },
    },
    {
      what: 'with one way to write AngularJS’s own',
      html: '<p ng:app="a" data-ng_href="b">',
      has: { 'ng-app': 'a', 'ng-href': 'b' },
    },
    { what: 'with a prefix that is not AngularJS’s', html: '<p data-src="a">', has: { 'data-src': 'a' } },
  ])('$what', ({ html, has }) => {
    expect(attributes(html)).toEqual(has);
  });

  test('of which the first 60 are looked at', () => {
    const many = Array.from({ length: 61 }, (_, index) => `a${index}`).join(' ');
    expect(Object.keys(attributes(`<p ${many}>`) ?? {})).toHaveLength(60);
  });
});

describe('a script that runs has its code', () => {
  test.each([
    { html: '<script>one()</script>', runs: ['one()'] },
    {
      html: '<SCRIPT TYPE="text/javascript">one()</SCRIPT><script type=module>two()</script>',
      runs: ['one()', 'two()'],
    },
    { html: '<script type="application/json">one()</script>', runs: [] },
    { html: '<pre><script>one()</script></pre>', runs: [] },
    { html: '<script src="a.js"></script><script>two()', runs: ['', 'two()'] },
    { html: '<scripted>one()</scripted>', runs: [] },
  ])('$html runs $runs', ({ html, runs }) => {
    expect(code(html)).toEqual(runs);
  });
});
