import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveHere } from '../serve-here.ts';
import { runCompiledCli } from './run-cli.ts';

const MENU = '<nav ods-responsive-menu><a href="/explore/">Catalogue</a></nav>';
const CONTACT = 'Contact: mailto:security@opendatasoft.com\n';
const PAGES: Readonly<Record<string, string>> = {
  '/': '<p>Back soon.</p>',
  '/.well-known/security.txt': CONTACT,
};

const { origin, close } = await serveHere((request, response) => {
  const body = PAGES[request.url ?? ''];
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(body);
});
afterAll(close);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recognise-'));
  await writeFile(join(folder, 'portal.html'), MENU);
  await writeFile(join(folder, 'bare.html'), '<p>Back soon.</p>');
  await writeFile(join(folder, 'headers.json'), JSON.stringify({ Vary: 'Accept-Language, Cookie, Host' }));
  await writeFile(join(folder, 'list.json'), '["vary"]');
  await writeFile(join(folder, 'security.txt'), CONTACT);
});

const run = (...parts: readonly string[]) =>
  runCompiledCli([
    'recognise',
    ...parts.map((part) => (/^[a-z]+\.(html|json|txt)$/.test(part) ? join(folder, part) : part)),
  ]);

describe.concurrent('recognise', () => {
  test('--json gives the answer, and each mark with its weight and what was seen', async () => {
    const { status, stdout } = await run('portal.html', '--at', 'data.example.org', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      certainty: 'probable',
      evidence: [
        { kind: 'responsive-menu', weight: 8, excerpt: '<nav ods-responsive-menu>' },
        { kind: 'explore-address', weight: 1, excerpt: '/explore/' },
      ],
    });
  });

  test('says it in words', async () => {
    const { stdout } = await run('portal.html', '--at', 'https://www.huwise.com/');
    expect(stdout.split('\n').map((line) => line.replace(/:.*/, ''))).toEqual([
      'This is not recognised as a page of an Opendatasoft portal.',
      'For',
      '  it has the platform’s menu',
      '  its host has a catalogue where portals have it',
      'Against',
      '  its host is the vendor’s own site',
      '',
    ]);
  });

  test.each([
    { what: 'the address it was at', parts: ['bare.html', '--at', 'https://town.huwise.com/'], certainty: 'certain' },
    { what: 'its headers', parts: ['portal.html', '--headers', 'headers.json'], certainty: 'certain' },
    { what: 'its host’s security.txt', parts: ['bare.html', '--security-txt', 'security.txt'], certainty: 'certain' },
    { what: 'nothing', parts: ['bare.html'], certainty: 'no' },
  ])('a saved page, with $what', async ({ parts, certainty }) => {
    expect(JSON.parse((await run(...parts, '--json')).stdout)).toMatchObject({ certainty });
  });

  test('of an address whose page does not tell, the host’s security.txt is read', async () => {
    const { stdout } = await run(`${origin}/`, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ certainty: 'certain', evidence: [{ kind: 'security-contact' }] });
  });

  test.each([
    { what: 'a page that is missing', parts: () => [`${origin}/missing`], says: 'answers with status 404' },
    { what: 'an address that is none', parts: () => ['https://['], says: 'is no address' },
    { what: 'a file that is missing', parts: () => ['nowhere.html'], says: 'cannot be read' },
    {
      what: 'headers of another shape',
      parts: () => ['portal.html', '--headers', 'list.json'],
      says: 'holds no response headers',
    },
  ])('$what: status 3, and one sentence on stderr', async ({ parts, says }) => {
    const { status, stdout, stderr } = await run(...parts());
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(says)]);
  });

  test('an address that is none, for a saved page: status 2', async () => {
    expect((await run('portal.html', '--at', 'file:///portal.html')).status).toBe(2);
  });
});
