import { expect, test } from 'vitest';
import { layoutKind } from './layout-kind.ts';

test.each([
  ['HARD NEGATIVE: a table with one cell per paragraph', 'negative'],
  ['concatenated cells; 3-column and 4-column tables', 'glued'],
  ['space-separated rows under category headings', 'single-spaced'],
  ['one cell per paragraph, no category', 'one cell per line'],
  ['broken pipe table: one cell per line, trailing pipe', 'pipes'],
  ['PDF text: tab-separated with wrapped cells', 'pdf, aligned or tabs'],
  ['prose lists, followed by a pipe table', 'prose'],
  ['HTML accordion: one <dl> per cookie in a list', 'cards'],
  ['Markdown bullets: name in bold', 'list'],
  ['HTML: one table per section', 'table'],
  ['interpretive dance', 'other'],
])('%s: %s', (layout, kind) => {
  expect(layoutKind(layout)).toBe(kind);
});
