import type { CookieRow, Row } from '../../src/core/journal/timeline/row.ts';
import type { Settings } from './settings.ts';

/** What the panel shows of the inspected page: it is a function of this, and of what was done to the table. */
export type PanelState =
  | { readonly kind: 'loading' }
  /** The page is no web page, or its host was not granted. */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'timeline'; readonly host: string; readonly rows: readonly Row[] }
  | { readonly kind: 'failed'; readonly what: string };

/** What the panel can be told to do. */
export interface PanelActions {
  readonly change: (settings: Settings) => void;
  /** Puts a text on the clipboard. @returns whether the browser did */
  readonly copy: (text: string) => Promise<boolean>;
  /** Shows the script or response that did it. @returns whether the browser did; null where it cannot */
  readonly openSource: ((row: CookieRow) => Promise<boolean>) | null;
}
