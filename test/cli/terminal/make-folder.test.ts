import { existsSync } from 'node:fs';
import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../../src/cli/terminal/make-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'make-folder-'));
});

test('a folder is made with those above it, once', async () => {
  const deeper = join(folder, 'new', 'deeper');
  expect(await makeFolder(deeper)).toBe(deeper);
  expect(await makeFolder(deeper)).toBe(deeper);
  expect((await stat(deeper)).isDirectory()).toBe(true);
});

test.each([
  { where: 'in a file', path: 'file/below' },
  { where: 'in the place of a file', path: 'file' },
])('$where none can be made, and that is said', async ({ path }) => {
  await writeFile(join(folder, 'file'), '');
  await expect(makeFolder(join(folder, path))).rejects.toMatchObject({
    status: 4,
    message: `Nothing was written to ${join(folder, path)} (a file stands where a folder must be): name a folder that can be made.`,
  });
});

test('where the system keeps none of ours, that is said at once', async () => {
  const nowhere = existsSync('/proc') ? '/proc/nowhere/deeper' : '/dev/null/deeper';
  await expect(makeFolder(nowhere)).rejects.toMatchObject({
    status: 4,
    message: expect.stringMatching(/^Nothing was written to \S+ \(.+\): name a folder that can be made\.$/),
  });
});

test('a disk without room for the files of a portal is told before anything is written', async () => {
  await expect(makeFolder(folder, 1e18)).rejects.toMatchObject({
    status: 4,
    message: `Nothing was written to ${folder}: less than 1000000000000 MB are left there.`,
  });
});
