import { heldCookies } from '../../browser/take-snapshot.ts';
import type { WatchTarget } from '../../browser/watch.ts';

/** Names of the cookies that the browser holds of a portal, on granted hosts: they help to read its policy. */
export async function observedNames(target: WatchTarget): Promise<readonly string[]> {
  return [...new Set((await heldCookies(target)).map(({ cookie }) => cookie.name))];
}
