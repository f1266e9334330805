import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readListFile } from '../../../src/cli/run/read-list-file.ts';
import { EXIT } from '../../../src/cli/terminal/exit-status.ts';

const ADDRESS = 'https://data.example.org/';
async function fileOf(bytes: Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'list-')), 'list.txt');
  await writeFile(file, bytes);
  return file;
}

test('a file that is not text is refused as a whole, though a line of it could be an address', async () => {
  const file = await fileOf(Buffer.from(`\u0089PNG\r\n\u001a\n${ADDRESS}\n`, 'latin1'));
  await expect(readListFile(file)).rejects.toMatchObject({
    status: EXIT.wrongUse,
    message: expect.stringContaining('list.txt is not text: '),
  });
});

test.skipIf(!existsSync('/dev/zero'))('a list without an end is not read', async () => {
  await expect(readListFile('/dev/zero')).rejects.toMatchObject({
    message: expect.stringContaining('is larger than 20 MB: write an address a line'),
  });
});

test.each([
  { what: 'UTF-8', bytes: Buffer.from(`# Städte\n${ADDRESS}\n`) },
  { what: 'UTF-16, as spreadsheets write it', bytes: Buffer.from(`\ufeffname\turl\nStadt\t${ADDRESS}\n`, 'utf16le') },
  { what: 'what DOS ends a text with', bytes: Buffer.from(`${ADDRESS}\r\n\u001a`) },
  { what: 'single bytes', bytes: Buffer.from(`# St\u00e4dte\n${ADDRESS}\n`, 'latin1') },
])('a list in $what is read', async ({ bytes }) => {
  expect(await readListFile(await fileOf(bytes))).toMatchObject([{ url: ADDRESS }]);
});
