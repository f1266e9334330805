import { expect, test } from 'vitest';
import type { TextBlock } from '../../../../../src/core/policy/sources/pdf/block.ts';
import { toMarkup } from '../../../../../src/core/policy/sources/pdf/to-markup.ts';

const block = (changes: Partial<TextBlock>): TextBlock => ({
  kind: 'text',
  level: null,
  bullet: false,
  gap: false,
  text: 'a',
  ...changes,
});

test.each([
  { changes: {}, markup: '<div>a</div>' },
  { changes: { gap: true }, markup: '<p>a</p>' },
  { changes: { bullet: true, gap: true }, markup: '<li>a</li>' },
  { changes: { level: 3, bullet: true }, markup: '<h3>a</h3>' },
  { changes: { text: '<b> & "c"\nd' }, markup: '<div>&lt;b&gt; &amp; &quot;c&quot;<br>d</div>' },
])('a block with $changes is $markup', ({ changes, markup }) => {
  expect(toMarkup([block(changes)])).toBe(markup);
});

test('a table has its spans', () => {
  const cells = [
    { row: 0, column: 0, rows: 2, columns: 1, text: 'a' },
    { row: 0, column: 1, rows: 1, columns: 1, text: '<b>' },
    { row: 1, column: 1, rows: 1, columns: 1, text: 'c' },
  ];
  expect(toMarkup([{ kind: 'table', cells, columns: [0, 100] }])).toBe(
    '<table>\n<tr><td rowspan="2">a</td><td>&lt;b&gt;</td></tr>\n<tr><td>c</td></tr>\n</table>',
  );
});
