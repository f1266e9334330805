import type { RequestListener } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { fetchText } from '../../src/documents/fetch-text.ts';
import { serveHere, toRoutes } from '../serve-here.ts';

const html = 'text/html; charset=utf-8';
const routes: Readonly<Record<string, RequestListener>> = {
  '/plain': (_, response) => response.writeHead(200, { 'content-type': html }).end('<p>é</p>'),
  '/latin1': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from('é', 'latin1')),
  '/wide': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-16' }).end(Buffer.from('é', 'utf16le')),
  '/marked': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('\ufeffé', 'utf16le').swap16()),
  '/meta': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('<meta charset="iso-8859-1">é', 'latin1')),
  '/wrong': (_, response) => response.writeHead(200, { 'content-type': html }).end(Buffer.from('é', 'latin1')),
  '/missing': (_, response) => response.writeHead(404).end('not here'),
  '/broken': (_, response) => response.writeHead(500).end('sorry'),
  '/pdf': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-'),
  '/moved': (_, response) => response.writeHead(302, { location: '/plain' }).end(),
  '/fragment': (_, response) => response.writeHead(302, { location: '/moved#cookies' }).end(),
  '/port': (_, response) => response.writeHead(302, { location: `http://127.0.0.1:${otherPort}/plain` }).end(),
  '/private': (_, response) => response.writeHead(302, { location: '/login/?next=/private' }).end(),
  '/login/': (_, response) => response.writeHead(200, { 'content-type': html }).end('Who are you?'),
  '/away': (request, response) =>
    response.writeHead(302, { location: `http://localhost:${request.socket.localPort}/plain` }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/huge': (_, response) => response.writeHead(200, { 'content-type': html }).end('x'.repeat(2_000_001)),
};

let otherPort: number;
const { origin, close } = await serveHere(toRoutes(routes));
afterAll(close);

describe('a page that can be read', () => {
  test.each([
    { path: '/plain', text: '<p>é</p>' },
    { path: '/latin1', text: 'é' },
    { path: '/wide', text: 'é' },
    { path: '/marked', text: 'é' },
    { path: '/meta', text: '<meta charset="iso-8859-1">é' },
    { path: '/wrong', text: 'é' },
    { path: '/moved', text: '<p>é</p>' },
  ])('$path gives its text', async ({ path, text }) => {
    expect(await fetchText(origin + path)).toMatchObject({ ok: true, text });
  });
});

test('a redirect to another port of the host is followed', async () => {
  const other = await serveHere((_, response) => response.writeHead(200, { 'content-type': html }).end('there'));
  otherPort = other.port;
  expect(await fetchText(`${origin}/port`)).toMatchObject({ ok: true, text: 'there' });
  await other.close();
});

test('where a redirect leads is asked for without its fragment, as browsers tell it', async () => {
  const asked: string[] = [];
  await fetchText(`${origin}/fragment`, (response, url) => {
    asked.push(url);
    return response.headers.get('location');
  });
  expect(asked).toEqual([`${origin}/fragment`, `${origin}/moved`]);
});

describe('a page that cannot be read says why', () => {
  test.each([
    { path: '/missing', failure: { kind: 'status', status: 404 } },
    { path: '/broken', failure: { kind: 'status', status: 500 } },
    { path: '/pdf', failure: { kind: 'not-text', contentType: 'application/pdf' } },
    { path: '/private', failure: { kind: 'log-in' } },
    { path: '/away', failure: { kind: 'elsewhere' } },
    { path: '/circle', failure: { kind: 'redirects' } },
    { path: '/huge', failure: { kind: 'too-large', limitBytes: 2_000_000 } },
  ])('$path: $failure.kind', async ({ path, failure }) => {
    expect(await fetchText(origin + path)).toMatchObject({ ok: false, failure });
  });

  test('a host that an address redirects to is not asked', async () => {
    let visitors = 0;
    const elsewhere = await serveHere((_, response) => {
      visitors++;
      response.end();
    });
    const redirecting = () => `http://localhost:${elsewhere.port}/collect`;
    expect(await fetchText(`${origin}/away`, redirecting)).toMatchObject({ failure: { kind: 'elsewhere' } });
    await elsewhere.close();
    expect(visitors).toBe(0);
  });

  test('a host that does not answer is unreachable', async () => {
    const gone = await serveHere(toRoutes(routes));
    await gone.close();
    expect(await fetchText(`${gone.origin}/plain`)).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
  });
});
