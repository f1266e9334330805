import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** How long a browser may take to end when it is asked to. */
const CLOSE_TIMEOUT_MS = 5_000;

/** What is still written by processes that end is removed with the next try. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

/** A browser on a profile of its own; the profile holds the cookies of the visit. */
export interface ProfiledBrowser {
  readonly browser: Browser;
  /** Ends the browser, hung or crashed as it may be, and removes its profile. */
  readonly close: () => Promise<void>;
}

/** Starts a browser on a new profile, which is gone when the process ends, however it ends by itself. */
export async function withOwnProfile(start: (profile: string) => Promise<Browser>): Promise<ProfiledBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'cookie-inspector-'));
  let running: Browser | null = null;
  const kill = () => running?.process()?.kill('SIGKILL');
  const atExit = () => {
    kill();
    rmSync(profile, REMOVAL);
  };
  process.on('exit', atExit);
  const remove = async () => {
    await rm(profile, REMOVAL);
    process.off('exit', atExit);
  };
  try {
    const browser = await start(profile);
    running = browser;
    const close = async () => {
      const tooLong = new Promise((resolve) => setTimeout(resolve, CLOSE_TIMEOUT_MS).unref());
      await Promise.race([browser.close().catch(() => undefined), tooLong]);
      kill();
      await remove();
    };
    return { browser, close };
  } catch (error) {
    await remove();
    throw error;
  }
}
