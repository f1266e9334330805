import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readHeaders } from '../../../src/cli/input/read-headers.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-headers-'));
});

async function read(text: string) {
  const file = join(folder, 'headers.json');
  await writeFile(file, text);
  return readHeaders(file);
}

describe('headers are read', () => {
  test.each([
    { text: '{"Server": "nginx"}', headers: { Server: 'nginx' } },
    { text: '{"set-cookie": ["a=1", "b=2"]}', headers: { 'set-cookie': 'a=1\nb=2' } },
    { text: '{"vary": [], "server": ""}', headers: { vary: '', server: '' } },
    { text: '{}', headers: {} },
  ])('$text', async ({ text, headers }) => {
    expect(await read(text)).toEqual(headers);
  });
});

describe('what is of another shape holds no headers', () => {
  test.each(['["vary"]', 'null', '"vary"', '{"age": 1}', '{"vary": {"a": "b"}}', '{"vary": ["a", 1]}', 'vary: Cookie'])(
    '%s',
    async (text) => {
      await expect(read(text)).rejects.toMatchObject({
        name: 'Failure',
        message: expect.stringContaining('holds no response headers: give a JSON object'),
      });
    },
  );
});
