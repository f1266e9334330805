import { spawn } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';

/** Every state of every surface, from fixtures, in plain pages. */
export interface Preview {
  readonly address: string;
  readonly close: () => void;
}

/** @param folder where it is built: one of its own, since two files of tests run at a time */
export async function servePreview(folder: string): Promise<Preview> {
  const serving = spawn(process.execPath, ['build.mjs', '--preview', '--out', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    serving.once('exit', reject);
    serving.stdout.on('data', (said) => resolve(/http:\/\/[\d.:]+/.exec(String(said))?.[0] ?? ''));
  });
  await vi.waitUntil(async () => (await fetch(address)).ok, { timeout: 30_000 }); // it says where before it has built
  return { address, close: () => serving.kill() };
}

/** Shows a state in place of the last, of a surface whose style is loaded, and waits until its effects have run. */
export const showState = (page: Page, search: string): Promise<void> =>
  page.evaluate(async (asked) => {
    (globalThis as unknown as { readonly show: (search: string) => void }).show(asked);
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, search);
