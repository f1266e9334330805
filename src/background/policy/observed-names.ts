import { allCookies } from '../../browser/all-cookies.ts';
import { toCookie } from '../../browser/to-cookie.ts';
import type { WatchTarget } from '../../browser/watch.ts';
import { belongsToPortal } from '../../core/portal/belongs-to-portal.ts';

/** Names of the cookies that the browser holds of a portal, on granted hosts: they help to read its policy. */
export async function observedNames(target: WatchTarget): Promise<readonly string[]> {
  const held = (await allCookies(target)).map(toCookie).filter((cookie) => belongsToPortal(target.host, cookie));
  return [...new Set(held.map(({ name }) => name))];
}
