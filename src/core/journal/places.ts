import { addressOf, placeOf, readUrl, type Url, type Where, type WriteClaim, whereWritten } from './write-claim.ts';

/** What is kept of each place that something is written to. */
export interface Places<T> {
  /** In the order in which they were first asked for. */
  readonly all: () => readonly T[];
  readonly ofCookie: (cookie: Where) => T;
  readonly ofClaim: (claim: WriteClaim) => T;
}

/**
 * Keeps something of each place. Cheap for each of many events: those of one name mostly go to one place, and to
 * compare with the last is quicker than to make a key; and an address is read once.
 * @param begin makes what is kept
 */
export function createPlaces<T>(begin: () => T): Places<T> {
  const byKey = new Map<string, T>();
  const lastOf = new Map<string, { readonly where: Where; readonly kept: T }>();
  const urls = new Map<string, Url>();
  const ofCookie = (where: Where): T => {
    const last = lastOf.get(where.name);
    if (last && isSame(last.where, where)) return last.kept;
    const key = placeOf(where);
    const kept = byKey.get(key) ?? begin();
    byKey.set(key, kept);
    lastOf.set(where.name, { where, kept });
    return kept;
  };
  const urlAt = (address: string): Url => {
    const known = urls.get(address);
    if (known) return known;
    const url = readUrl(address);
    urls.set(address, url);
    return url;
  };
  const ofClaim = (claim: WriteClaim): T => ofCookie(whereWritten(claim, urlAt(addressOf(claim))));
  return { all: () => [...byKey.values()], ofCookie, ofClaim };
}

const isSame = (a: Where, b: Where): boolean => a.path === b.path && a.hostOnly === b.hostOnly && a.domain === b.domain;
