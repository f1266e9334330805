import type { Cookies } from 'webextension-polyfill';
import type { Cookie } from '../core/cookie/cookie.ts';
import { HOSTING_DOMAINS } from '../core/cookie/site.ts';
import type { JournalEvent } from '../core/journal/event.ts';
import type { readHeld } from '../core/journal/read-held.ts';
import { belongsToPortal } from '../core/portal/belongs-to-portal.ts';
import { allCookies } from './all-cookies.ts';
import { toCookie } from './to-cookie.ts';
import type { WatchTarget } from './watch.ts';

/** What the browser holds of a portal now, on granted hosts: as it tells it, with values, and as the core knows it. */
export async function heldCookies(target: WatchTarget): Promise<readonly HeldCookie[]> {
  const all = await allCookies(target);
  return all
    .map((raw) => ({ raw, cookie: toCookie(raw) }))
    .filter(({ cookie }) => belongsToPortal(target.host, cookie));
}

interface HeldCookie {
  readonly raw: Cookies.Cookie;
  readonly cookie: Cookie;
}

/**
 * Lists the cookies that the browser holds of a portal now, on granted hosts, and the choices that are kept in some.
 * @param at the moment that it is dated, in ms since the Unix epoch
 */
export async function takeSnapshot(
  target: WatchTarget,
  at: number,
  read: typeof readHeld,
): Promise<readonly [JournalEvent<'snapshot'>, ...JournalEvent[]]> {
  const { host } = target;
  const held = await heldCookies(target);
  const { choices, found } = read(held, HOSTING_DOMAINS, at);
  return [{ kind: 'snapshot', at, host, cookies: held.map(({ cookie }) => cookie), choices }, ...found];
}
