import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { thirdPartyNotices } from '../third-party-notices.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'notices-'));
  const add = async (folder: string, name: string, files: Readonly<Record<string, string>>) => {
    await mkdir(join(root, folder), { recursive: true });
    const all = { ...files, 'package.json': JSON.stringify({ name, version: '1.2.3' }) };
    for (const [file, text] of Object.entries(all)) await writeFile(join(root, folder, file), text);
  };
  await add('node_modules/tall', 'tall', { LICENSE: 'Tall may be used.\n', NOTICE: 'Tall thanks you.' });
  await add('node_modules/tall/node_modules/@small/part', '@small/part', { 'licence.md': 'So may its part.' });
  await add('node_modules/unpdf', 'unpdf', { 'LICENSE.markdown': 'So may this.' });
  await add('node_modules/typescript', 'typescript', { LICENSE: 'So may all that is under this licence.' });
  await add('node_modules/bare', 'bare', { 'license.js': '' });
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What esbuild tells of a build with so many bytes of each file. */
const built = (bytes: Readonly<Record<string, number>>): Metafile => ({
  inputs: {},
  outputs: {
    'main.js': {
      bytes: 0,
      imports: [],
      exports: [],
      inputs: Object.fromEntries(Object.entries(bytes).map(([file, bytesInOutput]) => [file, { bytesInOutput }])),
    },
  },
});
const notices = (...builds: readonly Metafile[]) => thirdPartyNotices(builds, root);
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

test('each package whose code is in a build is named once, with its version and the text of its licence', async () => {
  const one = built({ 'src/a.ts': 9, 'node_modules/tall/a.js': 1, 'node_modules/tall/b.js': 1 });
  const other = built({ 'node_modules/tall/a.js': 1, 'node_modules/tall/node_modules/@small/part/lib/c.js': 1 });
  expect(await notices(one, other)).toBe(
    `@small/part 1.2.3\n\nSo may its part.${RULE}tall 1.2.3\n\nTall may be used.\n\nTall thanks you.\n`,
  );
});

test('a package of which nothing is left in a build is not named', async () =>
  expect(await notices(built({ 'node_modules/tall/a.js': 1, 'node_modules/bare/a.js': 0 }))).not.toContain('bare'));

test('what a package brings along of others is named with it, with the text of its licence', async () =>
  expect(await notices(built({ 'node_modules/unpdf/a.mjs': 1 }))).toMatch(
    /^unpdf 1\.2\.3\n\nSo may this\.\n\n.*PDF\.js.*Apache-2\.0.*:\n\nSo may all that is under this licence\.\n$/,
  ));

test('a package without the text of its licence ends the build', async () =>
  expect(notices(built({ 'node_modules/bare/a.js': 1 }))).rejects.toThrow('bare 1.2.3 has no text of its licence'));
