import { domainMatches } from '../cookie/domain-match.ts';
import { type Refusal, refusalOf, type WritingContext } from '../cookie/refusal.ts';
import type { SetCookieLine } from '../cookie/set-cookie-line.ts';
import { type Account, placeOf, placeOfAccount, setterOf, urlOf } from './account.ts';
import { groupBy } from './group-by.ts';
import { isThere, type Written } from './join-writes.ts';
import type { Setter } from './setter.ts';

/** What was asked of the browser and not done; the same for the same place and reason is counted, not repeated. */
export interface RefusedLine {
  readonly line: SetCookieLine;
  /** Who asked first. */
  readonly setter: Setter;
  /** Host of the top-level page. */
  readonly pageHost: string;
  /** When it was first asked for, in ms since the Unix epoch. */
  readonly at: number;
  readonly times: number;
  readonly reason: Refusal;
}

/**
 * Folds the accounts that nothing came of, in order of name, place and reason.
 * @param cookies what the browser told of, which some rules look at
 */
export function refusedLines(alone: readonly Account[], cookies: readonly Written[]): readonly RefusedLine[] {
  const byPlace = groupBy(cookies, ({ cookie }) => placeOf(cookie));
  const byName = groupBy(cookies, ({ cookie }) => cookie.name);
  const lines = new Map<string, RefusedLine>();
  for (const account of alone) {
    const place = placeOfAccount(account);
    const reason = refusalOf(account.line, contextOf(account, byPlace.get(place) ?? [], byName));
    const id = JSON.stringify([account.line.name, place, reason.kind]);
    const known = lines.get(id);
    const { line, pageHost, at } = account;
    if (!known) lines.set(id, { line, setter: setterOf(account), pageHost, at, times: 1, reason });
    else if (at < known.at)
      lines.set(id, { ...known, line, setter: setterOf(account), pageHost, at, times: known.times + 1 });
    else lines.set(id, { ...known, times: known.times + 1 });
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

function contextOf(
  account: Account,
  there: readonly Written[],
  byName: ReadonlyMap<string, readonly Written[]>,
): WritingContext {
  const url = urlOf(account);
  const byScript = account.kind === 'write';
  const isSecureHere = (one: Written) =>
    one.cookie.secure && domainMatches(url.hostname, one.cookie) && isThere(one, account);
  return {
    at: account.at,
    url,
    pageHost: account.pageHost,
    byScript,
    byNavigation: account.kind === 'header' && account.response.resourceType === 'main_frame',
    overHttpOnly: byScript && there.some((one) => one.cookie.httpOnly && isThere(one, account)),
    overSecure: url.protocol === 'http:' && (byName.get(account.line.name) ?? []).some(isSecureHere),
  };
}
