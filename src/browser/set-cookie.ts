import type { Cookies } from 'webextension-polyfill';
import { browser } from './browser.ts';

type Named = Pick<
  Cookies.Cookie,
  'name' | 'storeId' | 'secure' | 'domain' | 'path' | 'partitionKey' | 'firstPartyDomain'
>;

/** Names a cookie to the browser: by its store and partition, and by an address that would receive it. @see MDN, cookies.remove() */
export function named({ name, storeId, secure, domain, path, partitionKey, firstPartyDomain }: Named) {
  return {
    url: `${secure ? 'https' : 'http'}://${domain.replace(/^\./, '')}${path}`,
    name,
    storeId,
    ...(partitionKey && { partitionKey }),
    ...(firstPartyDomain && { firstPartyDomain }),
  };
}

/**
 * Sets a cookie as the browser told it, with all its attributes.
 * @returns whether the browser took it
 * @see MDN, cookies.set()
 */
export async function setCookie(cookie: Cookies.Cookie): Promise<boolean> {
  const { value, path, secure, httpOnly, sameSite, hostOnly, domain, expirationDate } = cookie;
  const attributes = { path, secure, httpOnly, sameSite, ...(!hostOnly && { domain }) };
  const lasting = expirationDate === undefined ? {} : { expirationDate };
  const set = browser.cookies.set({ ...named(cookie), value, ...attributes, ...lasting });
  return set.then(Boolean, () => false);
}
