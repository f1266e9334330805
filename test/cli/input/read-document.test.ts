import { mkdtemp, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readDocument } from '../../../src/cli/input/read-document.ts';
import { serveHere, toRoutes } from '../../serve-here.ts';
import { makePdf } from '../make-pdf.ts';

vi.stubEnv('LC_ALL', 'C');

const PDF = makePdf([[40, 700, 'sessionid']]);
const FILES: Readonly<Record<string, string>> = {
  'a.txt': 'sessionid: 2 weeks',
  'a.html': '<p>sessionid</p>',
  'called.txt': PDF,
  'empty.md': ' \n',
  'vast.txt': 'x'.repeat(20_000_001),
};
const route =
  (contentType: string, body: string): RequestListener =>
  (_, response) =>
    response.writeHead(200, contentType === '' ? {} : { 'content-type': contentType }).end(body);
const ROUTES: Readonly<Record<string, RequestListener>> = {
  '/page': route('text/html; charset=utf-8', '<p>sessionid</p>'),
  '/xhtml': route('application/xhtml+xml', '<p>sessionid</p>'),
  '/text': route('text/plain', '<p>sessionid</p>'),
  '/pdf': route('application/pdf', PDF),
  '/bytes': route('application/octet-stream', PDF),
  '/untold': route('', 'sessionid: 2 weeks'),
  '/empty': route('text/html', ' \n'),
};
const { origin, close } = await serveHere(toRoutes(ROUTES));
afterAll(close);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-document-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
});

describe('a file is read by what it holds', () => {
  test.each([
    { file: 'a.txt', text: 'sessionid: 2 weeks', kind: null },
    { file: 'a.html', text: '<p>sessionid</p>', kind: null },
    { file: 'called.txt', text: '<p>sessionid</p>', kind: 'html' },
  ])('$file: $kind', async ({ file, text, kind }) => {
    const read = await readDocument(join(folder, file));
    expect({ ...read, text: read.text.trim() }).toEqual({ text, kind });
  });

  test.each(['utf-16le', 'utf-16be'])('in %s, when its first bytes say so', async (charset) => {
    const bytes = Buffer.from('\ufeffsessionid: 2 weeks', 'utf16le');
    const file = join(folder, charset);
    await writeFile(file, charset === 'utf-16be' ? bytes.swap16() : bytes);
    expect((await readDocument(file)).text).toBe('sessionid: 2 weeks');
  });

  test.each([
    { file: 'nowhere.txt', says: 'cannot be read (there is no such file): give the path' },
    { file: '.', says: 'cannot be read (it is a folder): give the path' },
    { file: 'empty.md', says: 'is empty' },
    { file: 'vast.txt', says: 'is larger than 20 MB' },
  ])('$file $says', async ({ file, says }) => {
    await expect(readDocument(join(folder, file))).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining(says),
    });
  });
});

describe('an address is read by what its server says', () => {
  test.each([
    { path: '/page', text: '<p>sessionid</p>', kind: 'html' },
    { path: '/xhtml', text: '<p>sessionid</p>', kind: 'html' },
    { path: '/text', text: '<p>sessionid</p>', kind: null },
    { path: '/pdf', text: '<p>sessionid</p>', kind: 'html' },
    { path: '/bytes', text: '<p>sessionid</p>', kind: 'html' },
    { path: '/untold', text: 'sessionid: 2 weeks', kind: null },
  ])('$path: $kind', async ({ path, text, kind }) => {
    const read = await readDocument(origin + path);
    expect({ ...read, text: read.text.trim() }).toEqual({ text, kind });
  });

  test.each([
    { path: '/empty', says: 'is empty' },
    { path: '/missing', says: 'No cookie policy was found' },
  ])('$path: $says', async ({ path, says }) => {
    await expect(readDocument(origin + path)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringContaining(says),
    });
  });

  test('one that is none', async () => {
    await expect(readDocument('https://[')).rejects.toThrow('https://[ is no address');
  });
});
