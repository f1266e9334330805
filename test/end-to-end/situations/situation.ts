import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../src/cli/browser/browser-session.ts';
import type { Refusal } from '../../../src/core/cookie/refusal.ts';
import type { Setter } from '../../../src/core/journal/setter.ts';
import type { Answer } from './server.ts';

/** Why a browser refuses a cookie; null where nobody can tell that it does. One for each browser where they differ. */
type Reason = Refusal['kind'] | null;
type Reasons = Readonly<Record<string, Reason | Readonly<Record<BrowserKind, Reason>>>>;

/** Addresses that are answered as they say, at the situation's own portal unless another host is named. */
interface Site {
  readonly address: (answer?: Answer & { readonly host?: string; readonly scheme?: 'https' | 'http' }) => string;
}

/**
 * What a page and its server do, and what a report must say of each cookie. Whether a browser keeps a cookie is asked of
 * the browser: then the report must list it as it is held, with who set it, and else say that it was refused, and why.
 * Names of cookies are unique in all situations.
 */
export interface Situation {
  /** A sentence. */
  readonly when: string;
  /** The portal's host. */
  readonly host: string;
  /** The address that is opened. */
  readonly opens: (site: Site) => string;
  /** What its visitor does then. */
  readonly visitor?: (page: Page) => Promise<unknown>;
  /** The cookies that are asked for, by who asks: `unknown` where a browser does not tell. */
  readonly sets?: Partial<Readonly<Record<Setter['kind'], readonly string[]>>>;
  /** Why a browser that does not keep one refuses it. */
  readonly refused?: Reasons;
  /** Why a browser does not delete or overwrite one that is there. */
  readonly fails?: Reasons;
  /** Cookies that are set and deleted at once. */
  readonly tried?: readonly string[];
  /** What a browser ignores without a word, or what is no cookie of this portal. */
  readonly silent?: readonly string[];
  /** How often each cookie is asked for, if not once. */
  readonly times?: number;
}

/** Another portal of the same site. */
export const SIBLING = 'sibling.opendatasoft.com';
/** A portal of another site. */
export const FOREIGN = 'foreign.huwise.com';
/** A portal that nobody visits. */
export const AHEAD = 'untouched.opendatasoft.com';

export const script = (code: string): string => `<script>${code}</script>`;
/** A script that writes these cookies. */
export const writing = (...lines: readonly string[]): string =>
  script(lines.map((line) => `document.cookie = ${JSON.stringify(line)};`).join('\n'));
export const frame = (address: string, attributes = ''): string =>
  `<iframe ${attributes} src="${address.replaceAll('"', '%22')}"></iframe>`;
