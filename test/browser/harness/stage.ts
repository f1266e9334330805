import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BrowserKind, BrowserSession } from '../../../src/cli/browser/browser-session.ts';
import { getBrowser } from '../../../src/cli/browser/get-browser.ts';
import { launchBrowser } from '../../../src/cli/browser/launch-browser.ts';
import { hosts } from '../../portal/hosts.ts';
import type { ScenarioName } from '../../portal/scenarios.ts';
import { type DemoPortal, startPortal } from '../../portal/start-portal.ts';

const builtExtension = fileURLToPath(new URL('../../../dist/extension', import.meta.url));

/** A demo portal and a real browser with the built extension, for one test file or one test. */
export interface Stage {
  readonly portal: DemoPortal;
  readonly session: BrowserSession;
  /** Opens an address of the portal in a new tab, and waits until it has loaded. */
  readonly visit: (path: string, host?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts both; `close` ends both. Each stage has a browser profile of its own. */
export async function openStage({
  scenario,
  kind = 'chromium',
  extensionDir = builtExtension,
  headless = true,
  ports = [],
  names = [],
}: {
  readonly scenario: ScenarioName;
  readonly kind?: BrowserKind;
  readonly extensionDir?: string;
  /** False for a window, on a screen that there must be. */
  readonly headless?: boolean;
  /** Other servers than the demo portal that its hosts are found at, too. */
  readonly ports?: readonly number[];
  /** Other names than the demo portal's own that are found at it and them. */
  readonly names?: readonly string[];
}): Promise<Stage> {
  if (!existsSync(extensionDir)) throw new Error('There is no built extension: run `npm run build` first.');
  const found = await getBrowser(kind);
  const portal = await startPortal({ scenario });
  const session = await launchBrowser(found, {
    extensionDir,
    headless,
    allowInsecure: true,
    resolve: [portal.port, ...ports].flatMap((port) =>
      [...Object.values(hosts), ...names].map((host) => ({ host, port, address: '127.0.0.1' })),
    ),
  });
  return {
    portal,
    session,
    visit: (path, host = hosts.hosted) => session.openPage(`${portal.origin(host)}${path}`),
    close: async () => {
      await session.close();
      await portal.close();
    },
  };
}
