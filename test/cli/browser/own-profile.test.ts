import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { withOwnProfile } from '../../../src/cli/browser/own-profile.ts';

/** A program in a group of its own, which never ends by itself, and says how it is closed. */
function fakeBrowser(close: (program: ReturnType<typeof spawn>) => Promise<void>) {
  const program = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  return { program, browser: { process: () => program, close: () => close(program) } as unknown as Browser };
}

test.each<{ when: string; close: () => Promise<void> }>([
  { when: 'it says that it closed', close: async () => {} },
  { when: 'it does not answer', close: () => new Promise(() => {}) },
  { when: 'its connection is gone', close: () => Promise.reject(new Error('Connection closed')) },
])('the program ends and the profile is removed when $when', async ({ close }) => {
  const { program, browser } = fakeBrowser(close);
  const ended = once(program, 'exit');
  let profile = '';
  const listening = process.listenerCount('exit');
  const running = await withOwnProfile(async (folder) => {
    profile = folder;
    await mkdir(join(folder, 'Default'));
    await writeFile(join(folder, 'Default', 'Cookies'), 'x');
    return browser;
  });
  await running.close();
  await ended;
  await expect(access(profile)).rejects.toThrow('ENOENT');
  expect(process.listenerCount('exit')).toBe(listening);
});

test('a browser that does not start leaves no profile', async () => {
  let profile = '';
  const starting = withOwnProfile(async (folder) => {
    profile = folder;
    throw new Error('no');
  });
  await expect(starting).rejects.toThrow('no');
  await expect(access(profile)).rejects.toThrow('ENOENT');
});

test('what is not closed is ended and removed with the process', async () => {
  const { program, browser } = fakeBrowser(async () => {});
  const ended = once(program, 'exit');
  const known = new Set(process.listeners('exit'));
  let profile = '';
  const running = await withOwnProfile(async (folder) => {
    profile = folder;
    return browser;
  });
  for (const listener of process.listeners('exit')) if (!known.has(listener)) listener(0);
  await ended;
  await expect(access(profile)).rejects.toThrow('ENOENT');
  await running.close();
});
