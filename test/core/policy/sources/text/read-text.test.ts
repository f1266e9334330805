import { expect, test } from 'vitest';
import { MAX_TEXT_LENGTH } from '../../../../../src/core/policy/document/limits.ts';
import { entities } from '../../../../../src/core/policy/sources/html/entities.ts';
import { readText } from '../../../../../src/core/policy/sources/text/read-text.ts';

const named = new Map(Object.entries(entities));

test.each([
  { source: '## Cookies', line: { text: 'Cookies', level: 2, bullet: false } },
  { source: '####### Cookies', line: { text: '####### Cookies', level: null } },
  { source: '#Cookies', line: { text: '#Cookies', level: null } },
  { source: '**Cookies**', line: { text: 'Cookies', level: 7 } },
  { source: '**Cookies** we set', line: { text: 'Cookies we set', level: null } },
  { source: '- _ga', line: { text: '_ga', bullet: true } },
  { source: '• _ga', line: { text: '_ga', bullet: true } },
  { source: '-_ga', line: { text: '-_ga', bullet: false } },
  { source: '- _ga_&lt;ID&gt; &eacute;', line: { text: '_ga_<ID> é', bullet: true } },
  { source: '> We set _ga', line: { text: 'We set _ga', bullet: false } },
])('$source is $line', ({ source, line }) => {
  expect(readText(source, named).lines[0]).toMatchObject(line);
});

test.each([
  { source: '| _ga | 2 years |', cells: ['_ga', '2 years'] },
  { source: '_ga | 2 years', cells: ['_ga', '2 years'] },
  { source: '| _ga | | 2 years |', cells: ['_ga', '', '2 years'] },
  { source: '- _ga | 2 years', cells: [] },
  { source: '_ga\tMatomo\t2 years', cells: ['_ga', 'Matomo', '2 years'] },
  { source: '_ga -> Matomo -> 2 years', cells: ['_ga', 'Matomo', '2 years'] },
  { source: '- _ga → Matomo → 2 years', cells: ['_ga', 'Matomo', '2 years'] },
  { source: '_ga -> 2 years', cells: [] },
])('the cells of $source are $cells', ({ source, cells }) => {
  const { text, lines } = readText(source, named);
  expect(lines[0]?.cells.map((cell) => cell.text)).toEqual(cells);
  for (const { text: words, start, end } of lines[0]?.cells ?? []) expect(text.slice(start, end)).toBe(words);
});

test.each([
  { source: 'a\\_b', text: 'a_b' },
  { source: '[the policy](https://example.org/a_b)', text: 'the policy' },
  { source: 'a &lt;b&gt; &amp; &#95;ga', text: 'a <b> & _ga' },
  { source: 'one<br>two<br />three', text: 'one two three' },
  { source: '<a class="x" href="/y">Ville</a> <em>un</em>', text: 'Ville un' },
  { source: '_a_<id> <id> &lt;b&gt;', text: '_a_<id> <id> <b>' },
  { source: '_a_<id>, <b>_c_d</b> &lt;b&gt;', text: '_a_<id>, _c_d <b>' },
  { source: '![a picture](x.png) here', text: 'a picture here' },
  { source: '*Cookies: _a_b, _c_d*<br>', text: 'Cookies: _a_b, _c_d' },
  { source: '*_a, _b* and *a, b_*', text: '*_a, _b* and *a, b_*' },
  { source: 'the **cookies**', text: 'the cookies' },
  { source: 'in *Options > Privacy* now', text: 'in Options > Privacy now' },
  { source: '_pk_id* and _pk_ses*', text: '_pk_id* and _pk_ses*' },
  { source: 'the _use of cookies_', text: 'the use of cookies' },
  { source: 'the _Disqus_', text: 'the Disqus' },
  { source: '_ga_ and _a_b_', text: '_ga_ and _a_b_' },
  { source: 'the `lang`', text: 'the `lang`' },
  { source: 'ses\u00adsion\u200bid', text: 'sessionid' },
])('$source reads "$text"', ({ source, text }) => {
  expect(readText(source, named).lines[0]?.text).toBe(text);
});

test.each([
  { what: 'an empty line', source: 'a\n\nb', gap: true },
  { what: 'a line break', source: 'a\nb', gap: false },
  { what: 'a rule', source: 'a\n---\nb', gap: false },
  { what: 'a break of Windows', source: 'a\r\nb', gap: false },
  { what: 'a page break', source: 'a\f\fb', gap: true },
])('behind $what, there is room: $gap', ({ source, gap }) => {
  const { lines } = readText(source, named);
  expect(lines.map(({ text }) => text)).toEqual(['a', 'b']);
  expect(lines[1]?.gap).toBe(gap);
});

test.each([
  { what: 'what generators read', source: '---\ntitle: Cookies\ndate: 2024\n---\nText', texts: ['Text'] },
  { what: 'keys with a dot or quotes', source: '---\nms.date: 2024\n"site_id": a_b\n---\nText', texts: ['Text'] },
  { what: 'between pluses', source: '+++\nsite_id = "a_b"\n[extra]\n+++\nText', texts: ['Text'] },
  {
    what: 'a list between rules',
    source: '---\n_a = b, 2 days\n_c = d\n---\nText',
    texts: ['_a = b, 2 days', '_c = d', 'Text'],
  },
  { what: 'a link between rules', source: '---\n[Home](/)\n- _a: b\n---\nText', texts: ['Home', '_a: b', 'Text'] },
  {
    what: 'items between lines of a menu',
    source: 'Home |\na_b: c\nd_e: f\nImprint |',
    texts: ['Home', 'a_b: c', 'd_e: f', 'Imprint'],
  },
  { what: 'a rule with words', source: '---\nWe set cookies\n---\nText', texts: ['We set cookies', 'Text'] },
])('of $what before the text stays $texts', ({ source, texts }) => {
  expect(readText(source, named).lines.map(({ text }) => text)).toEqual(texts);
});

test('a long document is read up to a limit, and says so', { tags: 'long' }, () => {
  expect(readText('a\n'.repeat(10), named).truncated).toBe(false);
  expect(readText('a'.repeat(MAX_TEXT_LENGTH + 1), named).truncated).toBe(true);
  expect(readText('a\n'.repeat(20_001), named).truncated).toBe(true);
});

test.each([
  { source: 'Name\n|\nPurpose\n|\n_a\n_b\n|\nCounts\n|', texts: ['Name', 'Purpose', '_a _b', 'Counts'] },
  { source: 'Our cookies\nName\n|\n_a\n|', texts: ['Our cookies', 'Name', '_a'] },
  { source: '_a |\n_b |\nCounts\nvisits\n|', texts: ['_a', '_b', 'Counts visits'] },
  { source: '_a |\nCounts\nvisits |\n_b |\n_c | _d\ne |', texts: ['_a', 'Counts visits', '_b', '_c\t_d e'] },
  { source: 'Name\n|\n_a\n\n_b\n|', texts: ['Name', '_a', '_b'] },
])('pipes on lines of their own part cells: $texts', ({ source, texts }) => {
  expect(readText(source, named).lines.map(({ text }) => text)).toEqual(texts);
});
