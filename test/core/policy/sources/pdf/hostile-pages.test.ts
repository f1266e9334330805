import { expect, test } from 'vitest';
import { layOutPages } from '../../../../../src/core/policy/sources/pdf/lay-out-pages.ts';
import type { PdfNode, PdfPage } from '../../../../../src/core/policy/sources/pdf/page.ts';
import { at, pageOf, taggedTable } from './page-of.ts';

/** Longest that a page may take; the slowest takes a fifth of it on a slow machine. */
const MAX_MS = 10_000;

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

function nested(depth: number): PdfNode {
  let node: PdfNode = { role: 'P', children: ['m'] };
  for (let level = 0; level < depth; level += 1) node = { role: 'Div', children: [node] };
  return node;
}

/** A part of the tags that holds itself, twice. */
function cycle(role: string): PdfNode {
  const children: (PdfNode | string)[] = ['m'];
  const node: PdfNode = { role, children };
  children.push(node, { role: 'TR', children: [node] }, node);
  return node;
}

const word = at(40, 700, 'sessionid', 'm');
const tiny = (x: number, y: number) => ({ ...at(x, y, 'a_1'), width: 0.2, height: 0.1 });

test.each<{ what: string; page: PdfPage }>([
  {
    what: 'words that stand nowhere',
    page: pageOf([word, at(Number.NaN, 1, 'x'), at(1, Number.POSITIVE_INFINITY, 'x'), at(1e300, -1e300, 'x')]),
  },
  {
    what: 'words of no size',
    page: pageOf([word, { ...word, height: Number.NaN }, { ...word, width: -1e9 }, { ...word, height: -12 }]),
  },
  {
    what: 'rules that stand nowhere',
    page: pageOf([word], {
      rules: [
        { left: Number.NaN, right: Number.NaN, top: 9, bottom: 1 },
        { left: -1e300, right: 1e300, top: 1, bottom: 1 },
      ],
    }),
  },
  {
    what: 'more rules than a table has',
    page: pageOf([word], {
      rules: times(20_000, (index) => ({ left: index, right: index, top: 9000, bottom: 0 })),
    }),
  },
  {
    what: 'ten thousand columns',
    page: pageOf([word, ...times(60_000, (i) => tiny((i % 10_000) * 1.9, 690 - i / 1e4))]),
  },
  { what: 'sixty thousand lines', page: pageOf([word, ...times(60_000, (i) => tiny(40, 690 - i / 100))]) },
  { what: 'sixty thousand words at one place', page: pageOf([word, ...times(60_000, () => tiny(40, 690))]) },
  {
    what: 'a tagged table of ten thousand columns',
    page: pageOf([word, ...times(10_000, (i) => at(i, 600, 'x', `m${i}`))], {
      structure: { role: 'Root', children: ['m', taggedTable([times(10_000, (i) => `m${i}`)])] },
    }),
  },
  { what: 'tags that are nested ten thousand deep', page: pageOf([word], { structure: nested(10_000) }) },
  { what: 'tags that hold themselves', page: pageOf([word], { structure: cycle('Div') }) },
  { what: 'a table of the tags that holds itself', page: pageOf([word], { structure: cycle('Table') }) },
])('the words of a page with $what are read, in time', ({ page }) => {
  const start = performance.now();
  expect(layOutPages([page])).toContain('sessionid');
  expect(performance.now() - start).toBeLessThan(MAX_MS);
});
