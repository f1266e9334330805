import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { COMPILED } from '../compile-cli.ts';

/** Runs the command line with stdout on a device that takes nothing. */
async function onFullDisk(parts: readonly string[]) {
  const child = spawn(process.execPath, [COMPILED, ...parts], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stderr, status] = await Promise.all([child.stderr === null ? '' : text(child.stderr), closed]);
  return { stderr, status };
}

test
  .skipIf(!existsSync('/dev/full'))
  .each([{ parts: ['explain', 'sessionid'] }, { parts: ['explain', 'sessionid', '--json'] }, { parts: ['--help'] }])(
  'a full stdout has a status of its own, and is told in a sentence: $parts',
  async ({ parts }) => {
    const { stderr, status } = await onFullDisk(parts);
    expect(status).toBe(4);
    expect(stderr).toMatch(/^[^\n]+: no space is left there\.\n$/);
  },
);

test.skipIf(!existsSync('/dev/full'))('a full stderr changes nothing', async () => {
  const child = spawn(process.execPath, [COMPILED, 'policy', 'nowhere.txt'], {
    stdio: ['ignore', 'ignore', openSync('/dev/full', 'w')],
  });
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(3);
});
