import { getOrMake } from '../get-or-make.ts';
import { addressOf, placeOf, type Url, type Where, type WriteClaim, whereWritten } from './write-claim.ts';

/** One value per place in the cookie store. */
export interface Places<T> {
  /** In the order in which the places were first asked for. */
  readonly all: () => readonly T[];
  readonly ofCookie: (cookie: Where) => T;
  readonly ofClaim: (claim: WriteClaim) => T;
}

/**
 * Keeps one value per place. It is cheap for each of many events: cookies of one name mostly share a place, comparing
 * places is quicker than making a key, and each address is parsed once.
 * @param begin makes the value of a new place
 */
export function createPlaces<T>(begin: () => T): Places<T> {
  const byKey = new Map<string, T>();
  const lastOf = new Map<string, { readonly where: Where; readonly value: T }>();
  const urls = new Map<string, Url>();
  const ofCookie = (where: Where): T => {
    const last = lastOf.get(where.name);
    if (last && isSame(last.where, where)) return last.value;
    const key = placeOf(where);
    const value = getOrMake(byKey, key, begin);
    lastOf.set(where.name, { where, value });
    return value;
  };
  const urlAt = (address: string): Url =>
    getOrMake(urls, address, () => {
      const { hostname, pathname } = new URL(address); // which computes its parts at each access
      return { hostname, pathname };
    });
  const ofClaim = (claim: WriteClaim): T => ofCookie(whereWritten(claim, urlAt(addressOf(claim))));
  return { all: () => [...byKey.values()], ofCookie, ofClaim };
}

/** Of two places with one name. */
const isSame = (a: Where, b: Where): boolean => a.path === b.path && a.hostOnly === b.hostOnly && a.domain === b.domain;
