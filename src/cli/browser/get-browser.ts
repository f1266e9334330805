import type { BrowserKind } from './browser-session.ts';
import type { BrowserStore } from './browser-store.ts';
import { BrowserUnavailable } from './browser-unavailable.ts';
import { installDebianPackages, isDebianLike, type PackageOutcome } from './debian-packages.ts';
import { type Found, findBrowser, pathVariables } from './find-browser.ts';
import type { Machine } from './machine.ts';
import { puppeteerStore } from './puppeteer-store.ts';
import { thisMachine } from './this-machine.ts';

const names: Record<BrowserKind, string> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

const packageFailures: Record<Exclude<PackageOutcome, 'installed'>, string> = {
  'not-debian': 'this system has no Debian packages',
  'not-allowed': 'installing the Debian package needs root, or sudo without a password',
  failed: 'installing the Debian package failed',
};

/** What getting a browser uses of the outside world; tests put their own in. */
export interface GetBrowserOptions {
  readonly machine?: Machine;
  readonly store?: BrowserStore;
  /** Told what is going on, a line at a time. */
  readonly tell?: (line: string) => void;
}

/** Downloads a browser. @returns why that failed, as a clause; null when it worked */
async function download(kind: BrowserKind, machine: Machine, store: BrowserStore): Promise<string | null> {
  if (!(await store.canFetch(kind))) return 'the download cannot be reached';
  try {
    await store.fetch(kind, { withSystemLibraries: machine.isRoot && (await isDebianLike(machine)) });
    return null;
  } catch (error) {
    return `the download failed (${error instanceof Error ? error.message : String(error)})`;
  }
}

/**
 * Finds a browser, or gets one: by download, else from Debian's packages.
 * The next call finds what this one got.
 * @throws BrowserUnavailable with the two ways out
 */
export async function getBrowser(kind: BrowserKind, options: GetBrowserOptions = {}): Promise<Found> {
  const machine = options.machine ?? thisMachine();
  const store = options.store ?? puppeteerStore(machine.home, machine.env);
  const tell = options.tell ?? ((line) => process.stderr.write(`${line}\n`));

  const present = await findBrowser(kind, machine, store);
  if (present !== null) return present;

  tell(`No ${names[kind]} on this machine: downloading one, once.`);
  const downloadFailure = await download(kind, machine, store);
  const downloaded = downloadFailure === null ? await findBrowser(kind, machine, store) : null;
  if (downloaded !== null) return downloaded;
  const whyNot = downloadFailure ?? 'the downloaded browser does not start';

  tell(`${whyNot[0]?.toUpperCase()}${whyNot.slice(1)}: trying the system’s packages.`);
  const outcome = await installDebianPackages(kind, machine);
  const installed = outcome === 'installed' ? await findBrowser(kind, machine, store) : null;
  if (installed !== null) return installed;

  const packageFailure = outcome === 'installed' ? 'the Debian package brought no browser' : packageFailures[outcome];
  throw new BrowserUnavailable(
    `No ${names[kind]} was found on this machine, and none could be fetched: ${whyNot}, and ${packageFailure}. ` +
      `Install ${names[kind]}, or set ${pathVariables[kind]} to the program of one.`,
  );
}
