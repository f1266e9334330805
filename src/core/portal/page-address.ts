/** Where an address leads, as far as it can be told from how it is written. */
export interface PageAddress {
  /** Null when it is on the page's own host by the way it is written (`/explore/`). */
  readonly host: string | null;
  /** Without query and fragment. */
  readonly path: string;
}

const ABSOLUTE = /^\s*(?:https?:)?\/\/([^/?#\\]+)([^?#]*)/i;
const ROOTED = /^\s*(\/[^?#]*)/;

/** @returns null for what is relative to the page, or no address of a web page */
export function pageAddress(text: string): PageAddress | null {
  const absolute = ABSOLUTE.exec(text);
  if (absolute) return { host: (absolute[1] ?? '').toLowerCase(), path: absolute[2] || '/' };
  const path = ROOTED.exec(text)?.[1];
  return path === undefined ? null : { host: null, path };
}
