import type { Cookie } from '../cookie/cookie.ts';
import { deletes } from '../cookie/set-cookie-line.ts';
import { split } from '../split.ts';
import type { Account } from './account.ts';
import { APART, pairInTime, WITHIN } from './pair-in-time.ts';
import type { SetterRecord } from './setter.ts';

/** One writing of a cookie, and who was seen to make it. */
export interface Write {
  /** ms since the Unix epoch. */
  readonly at: number;
  account: Account | null;
  /** As it was written. */
  readonly cookie: Cookie;
}

/** A cookie, with what the browser told of it. */
export interface Written {
  readonly cookie: Cookie;
  /** When the browser first set it before us, in ms since the Unix epoch; null when it may always have been there. */
  readonly since: number | null;
  readonly writes: Write[];
  /** Who wrote it before, in events that were folded. */
  readonly earlier: readonly SetterRecord[];
  /** When it went, each time; in ms since the Unix epoch, as all here. */
  readonly removals: readonly number[];
  /** When it went for good; null while the browser holds it. */
  readonly removedAt: number | null;
}

/** What was told of one place in the cookie store: of its cookies by the browser, and by whoever wrote there. */
export interface Place {
  readonly cookies: readonly Written[];
  readonly accounts: readonly Account[];
}

/**
 * Gives each write its account. The two browsers tell a response in opposite orders, and a page's recorder tells a
 * while after the browser, so that all is laid side by side, by the place that it writes to:
 *
 *     Chromium   header ──▶ changed ──▶ write          Firefox   changed ──▶ header, write
 *
 * Responses go first: a change that a header explains is never taken for a script's, whatever a page forges.
 * A header that met no change wrote the same cookie again, which Firefox does not tell, or was refused: it becomes a
 * write of the first cookie there that looks as it asked for. A script's write becomes one only of a cookie that a
 * script was seen to change, since a page can forge it.
 * @returns the accounts that nothing came of
 */
export function joinWrites(places: readonly Place[]): readonly Account[] {
  return places.flatMap(({ cookies, accounts }) => {
    const deleting: Account[] = [];
    const alike = FLAGS.map((): Alike => ({ writes: [], setting: [] }));
    for (const account of accounts) {
      if (deletes(account.line, account.at)) deleting.push(account);
      else alike[flagsOf(account.line)]?.setting.push(account);
    }
    for (const { writes } of cookies) for (const write of writes) alike[flagsOf(write.cookie)]?.writes.push(write);
    const alone = alike.flatMap((one) => joinAlike(cookies, one));
    return [...alone, ...joinDeleting(cookies, inOrder(deleting))];
  });
}

/** What was written with the same flags, and who says to have done so. */
interface Alike {
  readonly writes: Write[];
  readonly setting: Account[];
}

/** All that `flagsOf` may be. */
const FLAGS = [0, 1, 2, 3] as const;

/** What a browser takes over as it is asked: a write with others is not what this line made. */
const flagsOf = ({ secure, httpOnly }: { readonly secure: boolean; readonly httpOnly: boolean }): number =>
  (secure ? 2 : 0) + (httpOnly ? 1 : 0);

function joinAlike(there: readonly Written[], { writes, setting }: Alike): readonly Account[] {
  if (setting.length === 0) return setting;
  const told = inOrder(writes);
  const alone = inOrder(explain(told, inOrder(setting)));
  if (alone.length === 0) return alone;
  const wroteByScript = ({ writes, earlier }: Written) =>
    writes.some(({ account }) => account?.kind === 'write') || earlier.some(({ setter }) => setter.kind === 'script');
  const byScript = new Set(there.filter(wroteByScript));
  // Of a cookie written all the time by both, one may have taken another's change: better late than counted twice.
  return pairInTime(told.filter(isUnexplained), alone, setAccount, APART).filter((account) => {
    const again = there.find((one) => isThere(one, account) && asksFor(account, one.cookie));
    if (again && (isHeader(account) || byScript.has(again)))
      again.writes.push({ at: account.at, account, cookie: again.cookie });
    return again === undefined;
  });
}

function joinDeleting(there: readonly Written[], deleting: readonly Account[]): readonly Account[] {
  const removals = there.flatMap((one) => one.removals.map((at) => ({ at, account: null })));
  return explain(inOrder(removals), deleting);
}

/** What was told, and whose it is. */
type Told = Pick<Write, 'at' | 'account'>;

/** @returns the accounts that are left over */
function explain(told: readonly Told[], accounts: readonly Account[]): readonly Account[] {
  const [headers, scripts] = split(accounts, isHeader);
  const alone = pairInTime(told, headers, setAccount);
  return scripts.length === 0 ? alone : [...alone, ...pairInTime(told.filter(isUnexplained), scripts, setAccount)];
}

const setAccount = (told: Told, account: Account): void => {
  told.account = account;
};

const isUnexplained = ({ account }: Told): boolean => account === null;

const isHeader = (account: Account): boolean => account.kind === 'header';

/** By time, which they mostly are already. */
function inOrder<T extends { readonly at: number }>(items: readonly T[]): readonly T[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const { at } of items) {
    if (at < last) return items.toSorted((a, b) => a.at - b.at);
    last = at;
  }
  return items;
}

/** Whether a cookie was in the browser when an account was given, as far as its last removal tells. */
export function isThere({ since, removedAt }: Written, { at }: Account): boolean {
  return (since === null || since <= at + WITHIN) && (removedAt === null || removedAt >= at - WITHIN);
}

function asksFor({ line }: Account, cookie: Cookie): boolean {
  const persistent = line.maxAge !== null || line.expires !== null;
  return (
    line.secure === cookie.secure &&
    line.httpOnly === cookie.httpOnly &&
    persistent === (cookie.expiresAt !== null) &&
    (!line.partitioned || cookie.partitionKey !== null)
  );
}
