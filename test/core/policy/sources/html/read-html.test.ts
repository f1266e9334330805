import { describe, expect, test } from 'vitest';
import { readHtml as readWith } from '../../../../../src/core/policy/sources/html/read-html.ts';

const readHtml = (html: string) => readWith(html, new Map());
const texts = (html: string): readonly string[] => readHtml(html).lines.map(({ text }) => text);

test.each([
  { what: 'paragraphs', html: '<p>One</p><p>two <i>three</i></p>', lines: ['One', 'two three'] },
  { what: 'a table', html: '<table><tr><th>a<th>b<tr><td>c<td>d</table>', lines: ['a\tb', 'c\td'] },
  { what: 'a definition list', html: '<dl><dt>a<dd>b<dt>c<dd>d</dl>', lines: ['a\tb', 'c\td'] },
  {
    what: 'a table by its roles',
    html: '<div role="table"><div role="row"><div role="cell">a<div>b</div></div><span role="cell">c</span></div></div>d',
    lines: ['a\nb\tc', 'd'],
  },
  {
    what: 'a slanted part of a name',
    html: '<p>kd_ref_<em>site number</em> and wp-kd-<i>n</i>',
    lines: ['kd_ref_<site number> and wp-kd-<n>'],
  },
  {
    what: 'a slanted part of a word',
    html: '<p>well-<em>known</em> and un<i>usual</i>',
    lines: ['well-known and unusual'],
  },
  { what: 'links side by side', html: '<a>One</a><a>Two</a>', lines: ['One Two'] },
  { what: 'a link in a word', html: '<a>One</a>s', lines: ['Ones'] },
  { what: 'what is not shown', html: 'a<svg>x</svg><select>y</select><noscript>z</noscript>b', lines: ['ab'] },
  { what: 'a head without its end tag', html: '<head><title>x</title><meta charset="utf-8"><p>a</p>', lines: ['a'] },
  { what: 'a head that a word ends', html: '<head><style>x</style>a<p>b', lines: ['a', 'b'] },
  { what: 'a head that the body ends', html: '<head><link><noscript>x</noscript><body>a', lines: ['a'] },
  { what: 'a noscript without its end tag', html: 'a<noscript><img><p>b</p>', lines: ['a', 'b'] },
  { what: 'a noscript that another one follows', html: '<noscript><p>a</p><noscript>x</noscript>b', lines: ['a', 'b'] },
  { what: 'an open frame in a noscript', html: 'a<noscript><iframe src=x></noscript>b', lines: ['ab'] },
  { what: 'a title without its end tag', html: '<title>a<p>b</p>', lines: ['a', 'b'] },
  { what: 'a choice without its end tag', html: '<div><select><option>x<option>y</div>a<p>b', lines: ['a', 'b'] },
  { what: 'a choice that a paragraph ends', html: '<select><option>x<p>a</p>', lines: ['a'] },
  { what: 'a choice that a field ends', html: '<select><option>x</option><input>a', lines: ['a'] },
  { what: 'a choice with parts', html: '<select><button><div>x</div></button><option><hr></select>a', lines: ['a'] },
  { what: 'a drawing without its end tag', html: '<a><svg><path d=""></a><p>a</p>', lines: ['a'] },
  { what: 'a drawing that what holds it ends', html: '<div><svg><path></div>a', lines: ['a'] },
  { what: 'a drawing that ends in its own tag', html: 'a<svg class="x"/>b', lines: ['ab'] },
  { what: 'markup in a drawing', html: '<svg><foreignObject><p>x</p></foreignObject></svg>a', lines: ['a'] },
  { what: 'what is hidden in what is hidden', html: 'a<svg><svg>x</svg>y</svg>b', lines: ['ab'] },
  { what: 'scripts and styles', html: 'a<script>x</script><style>y</style>b', lines: ['ab'] },
  { what: 'a span that is no number', html: '<table><tr><td colspan="999">a<td>b</table>', lines: ['a\tb'] },
])('of $what the lines are $lines', ({ html, lines }) => {
  expect(texts(html)).toEqual(lines);
});

test.each([
  { html: '<h2>Cookies</h2>', shape: { level: 2, bullet: false } },
  { html: '<ul><li>Cookies</ul>', shape: { level: null, bullet: true } },
  { html: '<p><b>Cookies</b></p>', shape: { level: 7, bullet: false } },
  { html: '<p><b>Cookies</b> we set</p>', shape: { level: null } },
])('$html is $shape', ({ html, shape }) => {
  expect(readHtml(html).lines[0]).toMatchObject(shape);
});

test.each([
  { html: '<html lang="fr-FR"><p>x', language: 'fr' },
  { html: '<html lang=DE><p>x', language: 'de' },
  { html: '<html><p lang="fr">x', language: null },
])('$html is in $language', ({ html, language }) => {
  expect(readHtml(html).language).toBe(language);
});

test('a long document is read up to a limit, and says so', { tags: 'long' }, () => {
  expect(readHtml('<p>words</p>').truncated).toBe(false);
  expect(readHtml('<p>words</p>'.repeat(30_000)).truncated).toBe(true);
});

describe('elements side by side within a line', () => {
  test.each([
    { html: '<div><span class="n">_ga</span><span class="t">2 ans</span></div>', lines: ['_ga', '2 ans'] },
    { html: '<div><span class="n">_ga</span> <span class="t">2 ans</span></div>', lines: ['_ga', '2 ans'] },
    { html: '<p><b>kd_ref</b><small>Sitzung</small></p>', lines: ['kd_ref', 'Sitzung'] },
    { html: '<p><i>Example</i><i>2 jaar</i></p>', lines: ['Example', '2 jaar'] },
    { html: '<td><span class="n">kd</span><span class="t">13 mjeseci</span>', lines: ['kd', '13 mjeseci'] },
    { html: '<b>kd_ref</b>Räknar besök', lines: ['kd_ref Räknar besök'] },
    { html: '<p><span class="l">Nombre:</span><span class="v">kd_ref</span></p>', lines: ['Nombre: kd_ref'] },
    { html: '<ul><li><b>Name</b><span class="v">kd_ref</span></ul>', lines: ['Name', 'kd_ref'] },
    { html: '<p>Notre <b>kd_ref</b><i>cookie</i>, puis', lines: ['Notre kd_ref cookie, puis'] },
  ])('are cells of their own: $html', ({ html, lines }) => {
    expect(texts(html)).toEqual(lines);
  });

  test.each([
    { html: '<p><span class="c1">We u</span><span class="c2">se it</span></p>', line: 'We use it' },
    { html: '<p>Besuche<sup>1</sup><sup>2</sup></p>', line: 'Besuche12' },
    { html: '<p><b>_ga_</b><span class="x">Container</span></p>', line: '_ga_Container' },
    { html: '<p><a class="x">Un</a><a class="y">Deux</a></p>', line: 'Un Deux' },
    { html: '<p><b>Our</b><i>, then</i></p>', line: 'Our, then' },
    { html: '<p>We <b class="x">set</b> <b class="y">cookies</b></p>', line: 'We set cookies' },
  ])('are one line: $html', ({ html, line }) => {
    expect(texts(html)).toEqual([line]);
  });
});
