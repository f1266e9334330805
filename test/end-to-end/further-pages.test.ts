import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { runCompiledCli } from '../cli/run-cli.ts';

const HOME = ['/', '/#top', '/data.csv', '/logout/', '/gone/', '/second/', '/away/', '/second/']
  .map((path) => `<a href="${path}">Go</a>`)
  .join('');
const SECOND = `<script>document.cookie = 'seen_' + navigator.language + '=1'</script>`;

/** What each page was asked with. */
const asked: (readonly [path: string, language: string | undefined])[] = [];
const server = createServer(({ url = '', headers }, response) => {
  if (['/', '/gone/', '/second/', '/away/'].includes(url)) asked.push([url, headers['accept-language']]);
  const { port } = server.address() as AddressInfo;
  response.setHeader('content-type', 'text/html');
  if (url === '/away/') response.writeHead(302, { location: `http://127.0.0.1:${port}/elsewhere/` });
  else if (url === '/second/') response.setHeader('set-cookie', 'set_on_second=1');
  else if (url === '/gone/') response.statusCode = 404; // without a body: Chromium shows a page of its own
  response.end({ '/': HOME, '/second/': SECOND, '/elsewhere/': 'Not here.' }[url]);
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each(['chromium', 'firefox'])('inspect goes on to further pages, in a language, with %s', async (browser) => {
  asked.length = 0;
  const { port } = server.address() as AddressInfo;
  const origin = `http://${hosts.hosted}:${port}`;
  const { status, stdout, stderr } = await runCompiledCli([
    'inspect',
    `${origin}/`,
    '--resolve',
    `${hosts.hosted}:${port}:127.0.0.1`,
    '--browser',
    browser,
    '--pages',
    '4',
    '--language',
    'fr-ca',
    '--json',
  ]);
  expect(status, stderr).toBe(0);
  const pages = ['/', '/gone/', '/second/', '/away/', '/']; // the last one brings the tab back
  expect(asked).toEqual(pages.map((path) => [path, 'fr-CA,fr;q=0.9']));
  const names = JSON.parse(stdout).cookies.map(
    ({ cookie }: { readonly cookie: { readonly name: string } }) => cookie.name,
  );
  expect(names.toSorted()).toEqual(['seen_fr-CA', 'set_on_second']);
  expect(stderr).toContain('Of 4 further pages, links to 3 were found');
  expect(stderr).toContain(`${origin}/gone/ answers with status 404`);
  expect(stderr).toContain(`${origin}/away/ leads to another host`);
});
