import { expect, test } from 'vitest';
import { visitedPages } from '../../../report/model/visited-pages.ts';
import { at } from '../../fixtures/parts.ts';

const visit = (path: string, seconds: number) =>
  ({ kind: 'visit', at: at(seconds), url: `https://a.example${path}` }) as const;

test('pages are in the order of their first visits, each once, with its times', () => {
  const journal = [
    visit('/', 0),
    { kind: 'dropped', at: at(1), writes: 3 } as const,
    visit('/explore/', 5),
    visit('/', 9),
    visit('/', 7),
  ];
  expect(visitedPages(journal)).toEqual([
    { url: 'https://a.example/', firstAt: at(0), lastAt: at(9), times: 3 },
    { url: 'https://a.example/explore/', firstAt: at(5), lastAt: at(5), times: 1 },
  ]);
});

test('a journal without visits has none', () => expect(visitedPages([])).toEqual([]));
