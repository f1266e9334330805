import type { Browser, Page } from 'puppeteer-core';
import type { HostMapping } from './host-mapping.ts';

/** The two families of browsers that the extension runs in. */
export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly executablePath: string;
  /** The built extension's directory. */
  readonly extensionDir: string;
  /** Hosts that are found at another address than DNS gives. */
  readonly resolve?: readonly HostMapping[];
  /** Take certificates that nobody has signed. */
  readonly allowInsecure?: boolean;
  /** In which it asks for pages, as a BCP 47 tag; its own unless it is told. */
  readonly language?: string;
  readonly headless?: boolean;
  /** Let puppeteer end browser and process at a signal (true), or leave that to the caller (false). */
  readonly endOnSignal?: boolean;
}

/** A running browser with the extension in it. */
export interface BrowserSession {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** As in `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly extensionOrigin: string;
  /** Opens an empty tab. */
  readonly newTab: () => Promise<Page>;
  /** Opens a tab, and waits until the page and what it embeds have loaded. */
  readonly openPage: (url: string) => Promise<Page>;
  /** Opens a page of the extension in a tab. `path` may have a query: `popup/popup.html?tab=3`. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Gives the extension one more host, as the user would: `https://<host>/*`. */
  readonly grantHost: (host: string) => Promise<void>;
  /** Ends the browser and removes its profile. */
  readonly close: () => Promise<void>;
}
