import type { CookieEvent, CookieRow, Row } from '../../src/core/journal/timeline/row.ts';

/** What the user did to the table. */
export interface Settings {
  /** Text in a name, a domain or an address; empty for all. */
  readonly search: string;
  /** The events that are left out. */
  readonly hidden: readonly CookieEvent[];
  /** Rows of earlier visits stay. */
  readonly preserve: boolean;
  /** Nothing up to this time is shown, in ms since the Unix epoch; null when nothing was cleared. */
  readonly clearedAt: number | null;
  /** The rows that stand while the table is paused; null while it goes on. */
  readonly paused: readonly Row[] | null;
  /** The one cookie that is followed, with all of its life; null for all cookies. */
  readonly followed: CookieRow | null;
  /** The row that the arrow keys move from. */
  readonly activeId: string | null;
  /** Whether the details of that row are shown. */
  readonly isOpen: boolean;
}

export const UNTOUCHED: Settings = {
  search: '',
  hidden: [],
  preserve: false,
  clearedAt: null,
  paused: null,
  followed: null,
  activeId: null,
  isOpen: false,
};
