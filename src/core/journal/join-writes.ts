import type { Cookie } from '../cookie/cookie.ts';
import { defaultPath } from '../cookie/default-path.ts';
import type { JournalEvent } from './event.ts';
import { pairInTime } from './pair-in-time.ts';

export type Header = Extract<JournalEvent, { kind: 'header' }>;

/** One writing of a cookie, and the line that made it, if one was seen. */
export interface Write {
  /** ms since the Unix epoch. */
  readonly at: number;
  header: Header | null;
}

/** A cookie, with what the browser told of its writings. */
interface Written {
  readonly cookie: Cookie;
  readonly writes: Write[];
}

/**
 * Gives each write its Set-Cookie line. The two browsers tell them in opposite orders, so that both
 * accounts are laid side by side, by the place they write to:
 *
 *     Chromium   header ──▶ changed          Firefox   changed ──▶ header
 *
 * A line that met no change wrote the same cookie again, which Firefox does not tell, or was refused:
 * it becomes a write of the first cookie there that looks as it asked for.
 */
export function joinWrites(cookies: readonly Written[], headers: readonly Header[]): void {
  const lines = groupBy(
    headers.filter((header) => !deletes(header)),
    placeOfLine,
  );
  for (const [place, there] of groupBy(cookies, ({ cookie }) => placeOf(cookie))) {
    const writes = there.flatMap((one) => one.writes).sort(byTime);
    const alone = pairInTime(writes, (lines.get(place) ?? []).sort(byTime), (write, header) => {
      write.header = header;
    });
    for (const header of alone) {
      there.find(({ cookie }) => asksFor(header, cookie))?.writes.push({ at: header.at, header });
    }
  }
}

export const byTime = (a: { readonly at: number }, b: { readonly at: number }): number => a.at - b.at;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function asksFor({ line }: Header, cookie: Cookie): boolean {
  const persistent = line.maxAge !== null || line.expires !== null;
  return (
    line.secure === cookie.secure &&
    line.httpOnly === cookie.httpOnly &&
    persistent === (cookie.expiresAt !== null) &&
    (!line.partitioned || cookie.partitionKey !== null)
  );
}

/** Where in the cookie store a line would write: what a header tells of a cookie's identity. */
function placeOf({ domain, hostOnly, path, name }: Pick<Cookie, 'domain' | 'hostOnly' | 'path' | 'name'>): string {
  return JSON.stringify([domain, hostOnly, path, name]);
}

/** @see RFC 6265bis §5.7, steps on domain-attribute and path-attribute */
function placeOfLine({ line, response }: Header): string {
  const { hostname, pathname } = new URL(response.url);
  return placeOf({
    domain: line.domain ?? hostname,
    hostOnly: line.domain === null,
    path: line.path ?? defaultPath(pathname),
    name: line.name,
  });
}

function deletes({ line, at }: Header): boolean {
  return line.maxAge === null ? line.expires !== null && line.expires <= at : line.maxAge <= 0;
}
