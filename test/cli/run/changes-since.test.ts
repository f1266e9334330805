import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesSince } from '../../../src/cli/run/changes-since.ts';
import { toTarget } from '../../../src/cli/run/target.ts';
import { terminalMessages } from '../../../src/cli/terminal/terminal-messages.ts';
import { report } from '../../fixtures/parts.ts';

const target = toTarget(new URL('https://data.example.org'));
const since = (folder: string | undefined) => changesSince(folder, target, report(), terminalMessages({ LC_ALL: 'C' }));

test('without an earlier run nothing is compared, and what it does not hold is said to be new', async () => {
  expect(await since(undefined)).toBeNull();
  expect(await since(tmpdir())).toEqual({ changes: ['The earlier run holds no audit of it.'], trend: null });
});

test('an audit that cannot be read is said to be so, and stops nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'since-'));
  await mkdir(join(folder, target.folder));
  await writeFile(join(folder, target.folder, 'audit.json'), '{');
  expect(await since(folder)).toEqual({ changes: [expect.stringContaining('audit.json')], trend: null });
});
