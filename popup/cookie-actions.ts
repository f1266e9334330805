import type { Cookies } from 'webextension-polyfill';
import { ask, changeOf } from '../src/browser/message.ts';
import { setCookie } from '../src/browser/set-cookie.ts';
import type { WatchTarget } from '../src/browser/watch.ts';
import { type CookieKey, cookieKey } from '../src/core/cookie/identity.ts';
import type { CookieActions } from './model/state.ts';

/** A time that is over, in seconds since the Unix epoch: a cookie that is set until then is deleted. */
const OVER = 1;

/** What can be done with one cookie. Its value is read when it is asked for, and goes nowhere but back into the browser. */
export function createCookieActions(): CookieActions {
  /** What the user deleted here, as the browser told it: as long as the popup is open. */
  const deleted = new Map<CookieKey, Cookies.Cookie>();

  return {
    readValue: async (target, key) => (await find(target, key))?.value ?? null,

    async deleteCookie(target, key) {
      const cookie = await find(target, key);
      if (cookie === null) return true;
      // `cookies.remove()` names a cookie by address and name alone, and may remove another with this one.
      await ask({ kind: 'expect', change: changeOf(key, true) });
      await setCookie({ ...cookie, expirationDate: OVER });
      if ((await find(target, key)) !== null) return refused();
      deleted.set(key, cookie);
      return true;
    },

    canSetAgain: (key) => deleted.has(key),

    async setAgain(target, key) {
      const cookie = deleted.get(key);
      if (!cookie) return false;
      await ask({ kind: 'expect', change: changeOf(key, false) });
      await setCookie(cookie);
      if ((await find(target, key)) === null) return refused();
      deleted.delete(key);
      return true;
    },
  };
}

/** What did not come about must not be taken for a later change by the page. */
async function refused(): Promise<false> {
  await ask({ kind: 'expect', change: null });
  return false;
}

/** The cookie as the browser holds it at this moment; null when it is gone. */
async function find(target: WatchTarget, key: CookieKey): Promise<Cookies.Cookie | null> {
  const { heldCookies } = await import('../src/browser/report-parts.ts'); // loaded: a report is shown
  return (await heldCookies(target)).find(({ cookie }) => cookieKey(cookie) === key)?.raw ?? null;
}
