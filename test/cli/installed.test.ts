import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMPILED } from './compile-cli.ts';

const run = promisify(execFile);

/** An empty folder, in which the package is installed from its tarball. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'installed-'));
  // It is compiled already: this is what `npm pack` would do before.
  const packing = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(packing.stdout);
  await writeFile(join(folder, 'package.json'), '{}');
  await run('npm', ['install', '--prefer-offline', '--ignore-scripts', `./${filename}`], { cwd: folder });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const command = (...parts: readonly string[]) =>
  run(join(folder, 'node_modules/.bin/portal-cookie-inspector'), parts, {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', CI: 'true' },
  });

test('the demo runs from the installed package, without a source or a build', async () => {
  const { stdout } = await command('demo', '--out', 'shown');
  expect(stdout).toContain('Longer than declared');
  expect(await readdir(join(folder, 'shown'))).toContain('popup.png');
  expect(await readdir(join(folder, 'node_modules/portal-cookie-inspector'))).not.toContain('src');
}, 120_000);

test('what it knows is in the package: cookies, words of policies, messages', async () => {
  await writeFile(join(folder, 'policy.txt'), 'Cookies\n\nsessionid: kept for 2 weeks, to log you in.\n');
  expect((await command('policy', 'policy.txt', '--json')).stdout).toContain('"seconds": 1209600');
  expect((await command('explain', '_pk_id.1.1fff')).stdout).toContain('Matomo');
});

test('a help names no empty default', async () => {
  expect((await command('inspect', '--help')).stdout).not.toContain('[])');
});

/** What a file of the bundle loads at once: other packages, also by way of other files. */
async function loadedWith(file: string): Promise<readonly string[]> {
  const source = await readFile(file, 'utf8');
  const names = [...source.matchAll(/^(?:import|\}) (?:.* )?(?:from )?"(.+)";$/gm)].map(([, name = '']) => name);
  const own = names.filter((name) => name.startsWith('./')).map((name) => join(dirname(file), basename(name)));
  return [...names.filter((name) => !/^(?:\.\/|node:)/.test(name)), ...(await Promise.all(own.map(loadedWith))).flat()];
}

test('a help is there at once, since it loads no package but the one that reads arguments', async () =>
  expect(await loadedWith(COMPILED)).toEqual(['commander']));

test('what a queue needs is loaded with a queue alone', async () => {
  const files = await readdir(dirname(COMPILED));
  const inspect = files.find((file) => /^inspect-[A-Z\d]+\.js$/.test(file)) ?? '';
  const loaded = await loadedWith(join(dirname(COMPILED), inspect));
  expect(loaded).toContain('puppeteer-core');
  expect(loaded).not.toContain('bullmq');
});
