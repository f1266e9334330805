import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hosts } from '../../../demo-portal/model/hosts.ts';
import type { ScenarioName } from '../../../demo-portal/scenarios.ts';
import { type DemoPortal, startPortal } from '../../../demo-portal/start-portal.ts';
import type { BrowserKind, BrowserSession } from '../../../src/cli/browser/browser-session.ts';
import { getBrowser } from '../../../src/cli/browser/get-browser.ts';
import { launchBrowser } from '../../../src/cli/browser/launch-browser.ts';
import { EXTENSION } from './get-ready.ts';

/** A demo portal and a real browser with the built extension, for one test file or one test. */
export interface Stage {
  readonly portal: DemoPortal;
  readonly session: BrowserSession;
  /** The portal at a host: one of those beside, or else `portal`. */
  readonly portalAt: (host: string) => DemoPortal;
  /** Opens an address of the portal at a host in a new tab, and waits until it has loaded. */
  readonly visit: (path: string, host?: string) => Promise<Page>;
  /** A page of the extension for what only the extension can be asked: one for all, since a tab costs a second of processor. */
  readonly backstage: () => Promise<Page>;
  /** Closes every other tab, between tests that share a browser. */
  readonly closePages: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A further portal, at a host of its own. */
export interface Beside {
  readonly scenario: ScenarioName;
  readonly host: string;
}

/** Starts both; `close` ends both. Each stage has a browser profile of its own. */
export async function openStage({
  scenario,
  kind = 'chromium',
  extensionDir = resolve(EXTENSION),
  headless = true,
  beside = [],
  ports = [],
  names = [],
}: {
  readonly scenario: ScenarioName;
  readonly kind?: BrowserKind;
  readonly extensionDir?: string;
  /** False for a window, on a screen that there must be. */
  readonly headless?: boolean;
  /** Further portals in the same browser, at hosts of their own: each has its own cookies, watch and policy. */
  readonly beside?: readonly Beside[];
  /** Other servers that the demo portal's hosts are found at, too. */
  readonly ports?: readonly number[];
  /** Other names than the demo portal's own that are found where it is, and those beside. */
  readonly names?: readonly string[];
}): Promise<Stage> {
  const found = await getBrowser(kind);
  const portal = await startPortal({ scenario });
  const neighbours = await Promise.all(
    beside.map(({ scenario, host }) => startPortal({ scenario }).then((portal) => [host, portal] as const)),
  );
  const portals = new Map(neighbours);
  const portalAt = (host: string) => portals.get(host) ?? portal;
  const session = await launchBrowser(found, {
    extensionDir,
    headless,
    allowInsecure: true,
    resolve: [portal.port, ...ports, ...neighbours.map(([, { port }]) => port)].flatMap((port) =>
      [...Object.values(hosts), ...names, ...portals.keys()].map((host) => ({ host, port, address: '127.0.0.1' })),
    ),
  });
  let asked: Promise<Page> | null = null;
  const backstage = () => {
    asked ??= session.openExtensionPage(kind === 'chromium' ? 'manifest.json' : 'options/options.html');
    return asked;
  };
  return {
    portal,
    session,
    portalAt,
    visit: (path, host = hosts.hosted) => session.openPage(`${portalAt(host).origin(host)}${path}`),
    backstage,
    closePages: async () => {
      const stays = await backstage(); // a browser without any tab ends
      const open = await session.browser.pages();
      await Promise.all(open.filter((page) => page !== stays).map((page) => page.close()));
    },
    close: async () => {
      await session.close();
      await Promise.all([portal, ...portals.values()].map((each) => each.close()));
    },
  };
}
