import type { Cookie } from '../cookie/cookie.ts';
import { deletes } from '../cookie/set-cookie-line.ts';
import { split } from '../split.ts';
import { type Account, placeOf, placeOfAccount } from './account.ts';
import type { JournalEvent } from './event.ts';
import { groupBy } from './group-by.ts';
import { pairInTime, WITHIN } from './pair-in-time.ts';
import type { SetterRecord } from './setter.ts';

/** One writing of a cookie, and who was seen to make it. */
export interface Write {
  /** ms since the Unix epoch. */
  readonly at: number;
  account: Account | null;
  /** How the browser told it; null when only the account did. */
  readonly change: JournalEvent | null;
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
export function joinWrites(cookies: readonly Written[], accounts: readonly Account[]): readonly Account[] {
  const known = groupBy(cookies, ({ cookie }) => placeOf(cookie));
  const refused: Account[] = [];
  for (const [place, told] of groupBy(accounts, placeOfAccount)) {
    const there = known.get(place) ?? [];
    const [deleting, setting] = split(told.sort(byTime), ({ line, at }) => deletes(line, at));
    refused.push(...joinSetting(there, setting), ...joinDeleting(there, deleting));
  }
  return refused;
}

function joinSetting(there: readonly Written[], setting: readonly Account[]): readonly Account[] {
  const told = there.flatMap(({ cookie, writes }) => writes.map((write) => ({ cookie, write })));
  const writesOf = groupBy(told, ({ cookie, write }) =>
    flagsOf(write.change?.kind === 'changed' ? write.change.cookie : cookie),
  );
  return [...groupBy(setting, ({ line }) => flagsOf(line))].flatMap(([flags, accounts]) =>
    joinAlike(there, (writesOf.get(flags) ?? []).map(({ write }) => write).sort(byTime), accounts),
  );
}

/** What a browser takes over as it is asked: a write with others is not what this line made. */
const flagsOf = ({ secure, httpOnly }: { readonly secure: boolean; readonly httpOnly: boolean }): string =>
  `${secure} ${httpOnly}`;

function joinAlike(
  there: readonly Written[],
  writes: readonly Write[],
  setting: readonly Account[],
): readonly Account[] {
  const [headers, scripts] = split(setting, isHeader);
  const explain = (write: Write, account: Account) => {
    write.account = account;
  };
  const alone = pairInTime(writes, headers, explain);
  const unexplained = writes.filter(({ account }) => account === null);
  const aloneToo = pairInTime(unexplained, scripts, explain);
  const wroteByScript = ({ writes, earlier }: Written) =>
    writes.some(({ account }) => account?.kind === 'write') || earlier.some(({ setter }) => setter.kind === 'script');
  const byScript = new Set(there.filter(wroteByScript));
  // Of a cookie written all the time by both, one may have taken another's change: better late than counted twice.
  const left = writes.filter(({ account }) => account === null);
  const still = pairInTime(left, [...alone, ...aloneToo].sort(byTime), explain, 2 * WITHIN);
  return still.filter((account) => {
    const again = there.find((one) => isThere(one, account) && asksFor(account, one.cookie));
    if (again && (isHeader(account) || byScript.has(again)))
      again.writes.push({ at: account.at, account, change: null });
    return again === undefined;
  });
}

function joinDeleting(there: readonly Written[], deleting: readonly Account[]): readonly Account[] {
  const removals = there.flatMap((one) => one.removals.map((at) => ({ at, explained: false }))).sort(byTime);
  const [headers, scripts] = split(deleting, isHeader);
  const alone = pairInTime(removals, headers, (removal) => {
    removal.explained = true;
  });
  const unexplained = removals.filter(({ explained }) => !explained);
  return [...alone, ...pairInTime(unexplained, scripts, () => undefined)];
}

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
