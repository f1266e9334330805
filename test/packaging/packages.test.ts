import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let packages: readonly [string, string];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packages-'));
  // It is never the same date in both.
  packages = await Promise.all([packIn('Pacific/Niue', 'one'), packIn('Pacific/Kiritimati', 'other')]);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds and packs as one would there. @returns the folder of the packages */
async function packIn(timeZone: string, name: string): Promise<string> {
  const [built, out] = [join(folder, name), join(folder, `${name}-packages`)];
  const run = (...parts: readonly string[]) =>
    promisify(execFile)(process.execPath, parts, { env: { ...process.env, TZ: timeZone } });
  await run('build.mjs', '--out', built);
  await run('node_modules/tsx/dist/cli.mjs', 'packaging/main.ts', '--built', built, '--out', out);
  return out;
}

test('two builds, on two days of the calendar, give the same bytes', async () => {
  const [one, other] = packages;
  for (const kind of ['chromium', 'firefox', 'source']) {
    const file = `portal-cookie-inspector-${kind}.zip`;
    const packed = await readFile(join(one, file));
    expect(packed.length, file).toBeGreaterThan(500_000);
    expect(packed.equals(await readFile(join(other, file))), file).toBe(true);
  }
});

test('the built folder holds the licences of the packages whose code is in it', async () => {
  const notices = await readFile(join(folder, 'one', 'third-party-notices.txt'), 'utf8');
  const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(['mammoth', 'preact', 'tldts', 'unpdf']));
});
