import type { RequestListener } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { fetchPage, fetchSecurityTxt } from '../../../src/cli/input/fetch-page.ts';
import { serveHere, toRoutes } from '../../serve-here.ts';

const HTML = { 'content-type': 'text/html' };
const ROUTES: Readonly<Record<string, RequestListener>> = {
  '/': (_, response) => response.writeHead(200, HTML).end('<p>home'),
  '/moved': (_, response) => response.writeHead(302, { location: '/' }).end(),
  '/private': (_, response) => response.writeHead(302, { location: '/login/' }).end(),
  '/away': (_, response) => response.writeHead(302, { location: 'http://elsewhere.example/' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(),
  '/huge': (_, response) => response.writeHead(200, HTML).end('x'.repeat(2_000_001)),
  '/cut': (_, response) => response.destroy(),
  '/.well-known/security.txt': (_, response) => response.writeHead(200, HTML).end('Contact: a'),
};

const { origin, close } = await serveHere(toRoutes(ROUTES));
afterAll(close);

test.each([
  { path: '/', at: '/' },
  { path: '/moved', at: '/' },
])('the page at $path is the one at $at', async ({ path, at }) => {
  expect(await fetchPage(origin + path)).toEqual({ url: origin + at, html: '<p>home' });
});

describe('a page that is not to be had: what is wrong, and what to do', () => {
  test.each([
    { path: '/missing', says: /answers with status 404, .+: give the address of one that opens\.$/ },
    { path: '/broken', says: /answers with status 500, / },
    { path: '/private', says: /asks visitors to log in, .+: open it in a browser, save it, / },
    { path: '/away', says: /leads to another host, .+: give the address that it leads to\.$/ },
    { path: '/circle', says: /leads to an address that was not followed: / },
    { path: '/picture', says: /is no page but “image\/png”: / },
    { path: '/huge', says: /is larger than 2 MB and was not read: / },
    { path: '/cut', says: /could not be reached: / },
  ])('$path', async ({ path, says }) => {
    await expect(fetchPage(origin + path)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(says),
    });
  });

  test.each(['data.example.org', '', 'https://['])('“%s” is no address', async (address) => {
    await expect(fetchPage(address)).rejects.toThrow(`${address} is no address: give one such as `);
  });
});

test('a host’s security.txt is read at its well-known place, whatever page is asked about', async () => {
  expect(await fetchSecurityTxt(`${origin}/explore/?q=1`)).toBe('Contact: a');
});

test('a host that is not to be reached has no security.txt', async () => {
  expect(await fetchSecurityTxt('http://127.0.0.1:9/')).toBeNull();
});
