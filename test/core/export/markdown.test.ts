import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/export/document.ts';
import { markdown } from '../../../src/core/export/markdown.ts';

const written = (...blocks: Block[]) =>
  markdown({ language: 'en', title: 'T', blocks }).replace('# T\n\n', '').trimEnd();

test.each<{ text: string; is: string }>([
  { text: '<img src=x onerror=alert(1)>', is: '\\<img src=x onerror=alert(1)\\>' },
  { text: '[a](javascript:alert(1)) ![b](c)', is: '\\[a\\](javascript:alert(1)) \\!\\[b\\](c)' },
  { text: '# no heading', is: '\\# no heading' },
  { text: '- no item', is: '\\- no item' },
  { text: '1. no item', is: '1\\. no item' },
  { text: '=== ', is: '\\===' },
  { text: 'one\n\n> two', is: 'one \\> two' },
  {
    text: '_a_ *b* ~~c~~ `d` $e$ &lt; @team #1',
    is: '\\_a\\_ \\*b\\* \\~\\~c\\~\\~ \\`d\\` \\$e\\$ \\&lt; \\@team \\#1',
  },
  { text: 'https://a.example www.b.example', is: 'https\\://a.example www\\.b.example' },
])('$text stays text', ({ text, is }) => expect(written({ kind: 'paragraph', text })).toBe(is));

test.each([
  { name: '_pk_id.1', is: '`_pk_id.1`' },
  { name: 'a`b``c', is: '``` a`b``c ```' },
  { name: 'a|b\nc', is: '`a\\|b c`' },
  { name: '', is: '' },
])('in a cell, the name $name is $is', ({ name, is }) => {
  const table = written({ kind: 'table', columns: ['N', 'M|M'], rows: [[{ text: name, code: true }, 'x|y']] });
  expect(table).toBe(`| N | M\\|M |\n| --- | --- |\n| ${is} | x\\|y |`);
});
