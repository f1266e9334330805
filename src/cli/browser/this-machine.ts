import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import type { Machine } from './machine.ts';

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** The computer that this runs on. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  isExecutable,
  readText: (path) => readFile(path, 'utf8').catch(() => null),
  run: (command, args, output) =>
    new Promise((resolve) => {
      const child = spawn(command, args, { stdio: output === 'shown' ? ['ignore', 2, 2] : 'ignore' });
      child.once('error', () => resolve(false));
      child.once('exit', (status) => resolve(status === 0));
    }),
});
