import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Browser, canDownload, getInstalledBrowsers, install } from '@puppeteer/browsers';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';
import type { BrowserKind } from './browser-session.ts';
import type { BrowserStore } from './browser-store.ts';

const browsers: Record<BrowserKind, readonly [Browser, ...Browser[]]> = {
  chromium: [Browser.CHROME, Browser.CHROMIUM],
  firefox: [Browser.FIREFOX],
};

/** The versions that this release of puppeteer-core was made for. */
const builds: Record<BrowserKind, string> = {
  chromium: PUPPETEER_REVISIONS.chrome,
  firefox: PUPPETEER_REVISIONS.firefox,
};

/** Long enough for a slow line's first answer, short enough to wait for. */
const ANSWER_TIMEOUT_MS = 5_000;

/** Puppeteer's cache of browsers, which other projects on the machine share, and its downloads. */
export function puppeteerStore(home: string, env: Readonly<Record<string, string | undefined>>): BrowserStore {
  const cacheDir = env.PUPPETEER_CACHE_DIR ?? join(home, '.cache', 'puppeteer');
  const wanted = (kind: BrowserKind) => ({ cacheDir, browser: browsers[kind][0], buildId: builds[kind] });
  return {
    list: async (kind) =>
      (await getInstalledBrowsers({ cacheDir }))
        .filter(({ browser }) => browsers[kind].includes(browser))
        .toSorted((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))
        .map(({ executablePath }) => executablePath),
    canFetch: async (kind) => {
      const patience = new AbortController();
      const tooLong = after(ANSWER_TIMEOUT_MS, false, { signal: patience.signal }).catch(() => false);
      const answer = canDownload(wanted(kind)).catch(() => false);
      return Promise.race([answer, tooLong]).finally(() => patience.abort());
    },
    fetch: async (kind, { withSystemLibraries }) =>
      (await install({ ...wanted(kind), downloadProgressCallback: 'default', installDeps: withSystemLibraries }))
        .executablePath,
  };
}
