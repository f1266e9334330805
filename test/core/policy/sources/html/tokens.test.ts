import { expect, test } from 'vitest';
import { attribute, tokens } from '../../../../../src/core/policy/sources/html/tokens.ts';

const short = (html: string): readonly string[] =>
  Array.from(tokens(html), (token) =>
    token.kind === 'text'
      ? token.text
      : token.kind === 'open'
        ? `<${token.tag}${token.attributes}>`
        : `</${token.tag}>`,
  );

test.each([
  { html: '<p>One</p>', all: ['<p>', 'One', '</p>'] },
  { html: '<P Class="a">', all: ['<p Class="a">'] },
  { html: '<br/>', all: ['<br/>'] },
  { html: '<a title="1 > 0">x', all: ['<a title="1 > 0">', 'x'] },
  { html: "<a title='1 > 0'>x", all: ["<a title='1 > 0'>", 'x'] },
  { html: "<a title=it's>x", all: ["<a title=it's>", 'x'] },
  { html: 'a &lt; b', all: ['a &lt; b'] },
  { html: '1 < 2', all: ['1 ', '<', ' 2'] },
  { html: 'a<!-- <p> -->b', all: ['a', 'b'] },
  { html: 'a<!doctype html>b', all: ['a', 'b'] },
  { html: 'a</>b', all: ['a', 'b'] },
  { html: 'a<!-- never closed', all: ['a'] },
  { html: '<script>if (a < b) "<p>"</script>x', all: ['<script>', '</script>', 'x'] },
  { html: '<style>p</STYLE>x', all: ['<style>', '</style>', 'x'] },
  { html: '<b', all: ['<b>'] },
])('$html is $all', ({ html, all }) => {
  expect(short(html)).toEqual(all);
});

test.each([
  { attributes: ' colspan="2"', name: 'colspan', value: '2' },
  { attributes: " colspan='2'", name: 'colspan', value: '2' },
  { attributes: ' colspan=2 x', name: 'colspan', value: '2' },
  { attributes: ' COLSPAN = "2" colspan', name: 'colspan', value: '2' },
  { attributes: ' data-colspan="3"', name: 'colspan', value: null },
  { attributes: ' title="colspan=3"', name: 'colspan', value: null },
  { attributes: ' role=""', name: 'role', value: '' },
  { attributes: ' role', name: 'role', value: null },
])('of$attributes, $name is $value', ({ attributes, name, value }) => {
  expect(attribute(attributes, name)).toBe(value);
});
