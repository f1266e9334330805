import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { makePassingFolder } from './passing-folder.ts';

/** How long a browser may take to end when it is asked to. */
const CLOSE_TIMEOUT_MS = 5_000;

/** A browser on a profile of its own; the profile holds the cookies of the visit. */
export interface ProfiledBrowser {
  readonly browser: Browser;
  /** Ends the browser, hung or crashed as it may be, and removes its profile. */
  readonly close: () => Promise<void>;
}

/** Starts a browser on a new profile, which is gone when the process ends, however it ends by itself. */
export async function withOwnProfile(start: (profile: string) => Promise<Browser>): Promise<ProfiledBrowser> {
  let running: Browser | null = null;
  const kill = () => killAll(running?.process()?.pid);
  const profile = await makePassingFolder(join(tmpdir(), 'cookie-inspector-'), kill);
  try {
    const browser = await start(profile.folder);
    running = browser;
    const close = async () => {
      const tooLong = new Promise((resolve) => setTimeout(resolve, CLOSE_TIMEOUT_MS).unref());
      await Promise.race([browser.close().catch(() => undefined), tooLong]);
      kill();
      await profile.remove();
    };
    return { browser, close };
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

/** Ends a browser with its helpers, which go on writing for a while without it: puppeteer makes it the leader of a group. */
function killAll(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {} // all have ended
}
