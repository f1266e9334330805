import { expect, test } from 'vitest';
import { choosePages } from '../../../src/cli/visit/choose-pages.ts';

const at = 'https://data.example.org/pages/home/';
const asked = 'https://data.example.org/';
const choose = (links: readonly string[], count = 50) => choosePages(links, { at, asked }, count);
const page = (path: string) => `https://data.example.org${path}`;

test('links are taken in their order, each once, and no more than asked for', () => {
  const links = ['/explore/', '/terms/#top', '/explore/', '/terms/', '/map/?zoom=3', '/map/?zoom=4', '/last/'].map(
    page,
  );
  expect(choose(links)).toEqual(['/explore/', '/terms/', '/map/?zoom=3', '/last/'].map(page));
  expect(choose(links, 2)).toEqual(['/explore/', '/terms/'].map(page));
  expect(choose(links, 0)).toEqual([]);
});

test('a link that two schemes have is one page', () =>
  expect(choose(['http://data.example.org/explore/', page('/explore/')])).toEqual([
    'http://data.example.org/explore/',
  ]));

test.each([
  { what: 'the page itself', link: at },
  { what: 'a place in it', link: `${at}#map` },
  { what: 'the address that led to it', link: asked },
  { what: 'another host', link: 'https://www.example.org/explore/' },
  { what: 'another port', link: 'https://data.example.org:8443/explore/' },
  { what: 'an address to write to', link: 'mailto:data@example.org' },
  { what: 'a script', link: 'javascript:void(0)' },
  { what: 'no address', link: 'https://' },
  { what: 'an address without an end', link: page(`/${'a'.repeat(3000)}`) },
  { what: 'a file', link: page('/assets/report.PDF') },
  { what: 'a file with parameters', link: page('/trees.xlsx?v=2') },
  { what: 'an export', link: page('/api/explore/v2.1/catalog/datasets/trees/exports/csv?use_labels=true') },
  { what: 'a download', link: page('/explore/dataset/trees/download/') },
  { what: 'a format', link: page('/explore/dataset/trees/?format=json&timezone=UTC') },
  { what: 'what logs in', link: page('/login/?next=/') },
  { what: 'what logs out', link: page('/accounts/log-out') },
  { what: 'what logs out by a parameter', link: page('/?action=logout') },
  { what: 'what makes an account', link: page('/signup/') },
  { what: 'what deletes', link: page('/alerts/3/delete') },
  { what: 'what changes the language', link: page('/language/?to=fr') },
])('no page to go on with is $what', ({ link }) => expect(choose([link])).toEqual([]));

test.each([
  '/explore/dataset/zip-codes/',
  '/explore/dataset/sports.v1-css-data/information/',
  '/explore/dataset/languages-spoken/',
  '/pages/blogon/',
])('an address that only sounds so is taken: %s', (path) => expect(choose([page(path)])).toEqual([page(path)]));

test('a host that is called as a file or a log-in is visited', () => {
  const portal = { at: 'https://login.data.zip/', asked: 'https://login.data.zip/' };
  expect(choosePages(['https://login.data.zip/explore/'], portal, 1)).toEqual(['https://login.data.zip/explore/']);
});
