import type { BrowserKind } from './browser-session.ts';
import type { BrowserStore } from './browser-store.ts';
import { BrowserUnavailable } from './browser-unavailable.ts';
import type { Machine } from './machine.ts';
import { places } from './places.ts';
import { puppeteerStore } from './puppeteer-store.ts';
import { thisMachine } from './this-machine.ts';

/** A browser's program on this machine. */
export interface Found {
  readonly kind: BrowserKind;
  readonly executablePath: string;
  readonly origin: 'environment' | 'installed' | 'store';
}

/** The environment variables that name a browser's program and win over everything else. */
export const pathVariables: Record<BrowserKind, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

async function firstThat(
  paths: readonly string[],
  holds: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const path of paths) if (await holds(path)) return path;
  return undefined;
}

/**
 * Finds a browser: the one that the environment names, an installed one, or one in puppeteer's cache.
 * @returns null when there is none
 * @throws BrowserUnavailable when the environment names a program that cannot be run
 */
export async function findBrowser(
  kind: BrowserKind,
  machine: Machine = thisMachine(),
  store: BrowserStore = puppeteerStore(machine.home, machine.env),
): Promise<Found | null> {
  const variable = pathVariables[kind];
  const named = machine.env[variable];
  if (named !== undefined && named !== '') {
    if (await machine.isExecutable(named)) return { kind, executablePath: named, origin: 'environment' };
    throw new BrowserUnavailable(
      `${variable} names ${named}, which is no program that can be run. Correct the variable, or unset it to use an installed browser.`,
    );
  }
  const installed = await firstThat(places(kind, machine), machine.isExecutable);
  if (installed !== undefined) return { kind, executablePath: installed, origin: 'installed' };
  // A downloaded browser may lack the system's libraries: only one that starts is of use.
  const stored = await firstThat(
    await store.list(kind),
    async (path) => (await machine.isExecutable(path)) && (await starts(path, machine)),
  );
  return stored === undefined ? null : { kind, executablePath: stored, origin: 'store' };
}

/** Whether a program runs at all. Windows' browsers would open a window instead of telling their version. */
const starts = async (path: string, machine: Machine): Promise<boolean> =>
  machine.platform === 'win32' || machine.run(path, ['--version'], 'hidden');
