import { domainMatches } from '../cookie/domain-match.ts';
import { type Refusal, refusalOf, type WritingContext } from '../cookie/refusal.ts';
import type { SetCookieLine } from '../cookie/set-cookie-line.ts';
import { isThere, type Written } from './attribute.ts';
import { groupBy } from './group-by.ts';
import type { Setter } from './setter.ts';
import { placeOf, setterOf, urlOf, type WriteClaim, whereWritten } from './write-claim.ts';

/** What was asked of the browser and not done; the same for the same place and reason is counted, not repeated. */
export interface RefusedLine {
  /** Of name, place and reason. */
  readonly id: string;
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

/** What was asked for, and nothing came of it. */
export interface Unanswered {
  readonly claims: readonly WriteClaim[];
  /** What the browser told of, which some rules look at. */
  readonly cookies: readonly Written[];
  /** What was compacted before. */
  readonly earlier: readonly RefusedLine[];
  /** False where changes were not kept: a line without one may then well have been taken. */
  readonly allChangesTold: boolean;
}

/** Folds the claims that nothing came of, in order of name, place and reason. */
export function refusedLines({ claims, cookies, earlier, allChangesTold }: Unanswered): readonly RefusedLine[] {
  const byPlace = groupBy(cookies, ({ cookie }) => placeOf(cookie));
  const byName = groupBy(cookies, ({ cookie }) => cookie.name);
  const lines = new Map(earlier.map((line) => [line.id, line]));
  for (const claim of claims) {
    const url = urlOf(claim);
    const place = placeOf(whereWritten(claim, url));
    const reason = refusalOf(claim.line, contextOf(claim, url, byPlace.get(place) ?? [], byName));
    const { line, pageHost, at } = claim;
    // Firefox takes the text of a line without a name for its name, which we never learn.
    if (line.name === '' && !reason.certain) continue;
    const id = JSON.stringify([line.name, place, reason.kind]);
    const known = lines.get(id);
    const first = known && known.at <= at ? known : { line, setter: setterOf(claim), pageHost, at };
    lines.set(id, { reason, ...known, ...first, id, times: (known?.times ?? 0) + 1 });
  }
  const sure = [...lines.values()].filter(({ reason }) => allChangesTold || reason.kind !== 'unknown');
  return sure.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function contextOf(
  claim: WriteClaim,
  url: URL,
  there: readonly Written[],
  byName: ReadonlyMap<string, readonly Written[]>,
): WritingContext {
  const byScript = claim.kind === 'write';
  const isSecureHere = (one: Written) =>
    one.cookie.secure && domainMatches(url.hostname, one.cookie) && isThere(one, claim);
  return {
    at: claim.at,
    url,
    pageHost: claim.pageHost,
    byScript,
    byNavigation: claim.kind === 'header' && claim.response.resourceType === 'main_frame',
    overHttpOnly: byScript && there.some((one) => one.cookie.httpOnly && isThere(one, claim)),
    overSecure: url.protocol === 'http:' && (byName.get(claim.line.name) ?? []).some(isSecureHere),
  };
}
