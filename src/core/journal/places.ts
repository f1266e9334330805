import { addressOf, placeOf, readUrl, type Url, type Where, type WriteClaim, whereWritten } from './write-claim.ts';

/** One value per place in the cookie store. */
export interface Places<T> {
  /** In the order in which the places were first asked for. */
  readonly all: () => readonly T[];
  readonly ofCookie: (cookie: Where) => T;
  readonly ofClaim: (claim: WriteClaim) => T;
}

interface Kept<T> {
  readonly where: Where;
  readonly value: T;
}

/**
 * Keeps one value per place. It is cheap for each of many events: a line and its change come together, cookies of one
 * name mostly share a place, and comparing places is quicker than making a key. Each address is parsed once.
 * @param begin makes the value of a new place
 */
export function createPlaces<T>(begin: () => T): Places<T> {
  const byKey = new Map<string, T>();
  const byName = new Map<string, Kept<T>>();
  const urls = new Map<string, Url>();
  let last: Kept<T> | null = null;
  let lastRead: { readonly address: string; readonly url: Url } | null = null;
  const find = (where: Where): Kept<T> => {
    const known = byName.get(where.name);
    if (known && isSame(known.where, where)) return known;
    const key = placeOf(where);
    const found = { where, value: byKey.get(key) ?? begin() };
    byKey.set(key, found.value);
    byName.set(where.name, found);
    return found;
  };
  const ofCookie = (where: Where): T => {
    if (last === null || !isSame(last.where, where)) last = find(where);
    return last.value;
  };
  const urlAt = (address: string): Url => {
    if (lastRead?.address === address) return lastRead.url;
    const url = urls.get(address) ?? readUrl(address);
    urls.set(address, url);
    lastRead = { address, url };
    return url;
  };
  const ofClaim = (claim: WriteClaim): T => ofCookie(whereWritten(claim, urlAt(addressOf(claim))));
  return { all: () => [...byKey.values()], ofCookie, ofClaim };
}

const isSame = (a: Where, b: Where): boolean =>
  a.name === b.name && a.path === b.path && a.hostOnly === b.hostOnly && a.domain === b.domain;
