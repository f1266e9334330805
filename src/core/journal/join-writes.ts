import type { Cookie } from '../cookie/cookie.ts';
import { deletes } from '../cookie/set-cookie-line.ts';
import { split } from '../split.ts';
import type { Account } from './account.ts';
import { groupBy } from './group-by.ts';
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
    const [deleting, setting] = split(accounts.toSorted(byTime), ({ line, at }) => deletes(line, at));
    return [...joinSetting(cookies, setting), ...joinDeleting(cookies, deleting)];
  });
}

function joinSetting(there: readonly Written[], setting: readonly Account[]): readonly Account[] {
  const writesOf = groupBy(
    there.flatMap(({ writes }) => writes),
    ({ cookie }) => flagsOf(cookie),
  );
  return [...groupBy(setting, ({ line }) => flagsOf(line))].flatMap(([flags, accounts]) =>
    joinAlike(there, (writesOf.get(flags) ?? []).sort(byTime), accounts),
  );
}

/** What a browser takes over as it is asked: a write with others is not what this line made. */
const flagsOf = ({ secure, httpOnly }: { readonly secure: boolean; readonly httpOnly: boolean }): number =>
  (secure ? 2 : 0) + (httpOnly ? 1 : 0);

function joinAlike(
  there: readonly Written[],
  writes: readonly Write[],
  setting: readonly Account[],
): readonly Account[] {
  const alone = explain(writes, setting).sort(byTime);
  const wroteByScript = ({ writes, earlier }: Written) =>
    writes.some(({ account }) => account?.kind === 'write') || earlier.some(({ setter }) => setter.kind === 'script');
  const byScript = new Set(there.filter(wroteByScript));
  // Of a cookie written all the time by both, one may have taken another's change: better late than counted twice.
  return pairInTime(writes.filter(isUnexplained), alone, setAccount, APART).filter((account) => {
    const again = there.find((one) => isThere(one, account) && asksFor(account, one.cookie));
    if (again && (isHeader(account) || byScript.has(again)))
      again.writes.push({ at: account.at, account, cookie: again.cookie });
    return again === undefined;
  });
}

function joinDeleting(there: readonly Written[], deleting: readonly Account[]): readonly Account[] {
  const removals = there.flatMap((one) => one.removals.map((at) => ({ at, account: null })));
  return explain(removals.sort(byTime), deleting);
}

/** What was told, and whose it is. */
type Told = Pick<Write, 'at' | 'account'>;

/** @returns the accounts that are left over */
function explain(told: readonly Told[], accounts: readonly Account[]): Account[] {
  const [headers, scripts] = split(accounts, isHeader);
  const alone = pairInTime(told, headers, setAccount);
  return [...alone, ...pairInTime(told.filter(isUnexplained), scripts, setAccount)];
}

const setAccount = (told: Told, account: Account): void => {
  told.account = account;
};

const isUnexplained = ({ account }: Told): boolean => account === null;

const isHeader = (account: Account): boolean => account.kind === 'header';

const byTime = (a: { readonly at: number }, b: { readonly at: number }): number => a.at - b.at;

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
