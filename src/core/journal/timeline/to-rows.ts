import type { UserAgent } from '../../cookie/user-agent.ts';
import { attribute } from '../attribute.ts';
import { attributeRemovals } from '../attribute-removals.ts';
import { toldAllChanges } from '../compacted.ts';
import type { Journal } from '../event.ts';
import { RETRY_WITHIN_MS, retryWithin } from '../match-within.ts';
import { refusalReasons } from '../refused-lines.ts';
import { replay } from '../replay.ts';
import { addressOf, placeOf, type WriteClaim, whereWritten } from '../write-claim.ts';
import { linesAcross } from './lines-across.ts';
import { livesOf } from './lives.ts';
import type { CookieRow, LineAcross, Row } from './row.ts';
import { whoOf } from './who.ts';

export interface Circumstances {
  /** ms since the Unix epoch; a line that came just before may still be followed by its change. */
  readonly now: number;
  /** The portal's: what the browser refused of other hosts' pages is told there. */
  readonly host: string;
  /** The portal's registrable domain; null when it was not looked up. */
  readonly site: string | null;
  /** Null when the browser that told all this is not known. */
  readonly userAgent: UserAgent | null;
}

/** Makes of a journal what happened to each cookie, one row for each event, the newest last. */
export function toRows(journal: Journal, { now, host, site, userAgent }: Circumstances): readonly Row[] {
  const { cookies, places, choicePeriods, dropped } = replay(journal);
  const { writesOf, unmatched } = attribute(places.all(), retryWithin(dropped));
  const reasonOf = refusalReasons({ writesOf, cookies, allChangesTold: toldAllChanges(dropped), now }, site, userAgent);
  const refused = unmatched.flatMap((claim) => {
    const refusal = claim.pageHost === host && reasonOf(claim);
    return refusal ? [toRefused(claim, refusal)] : [];
  });
  const removalClaims = attributeRemovals(places.all());
  const happened = [...livesOf(journal, { cookies, writesOf, removalClaims }, now), ...refused];
  const across = linesAcross(journal, choicePeriods).map((line) => beforeItsResponse(line, happened));
  return withTimes([...across, ...happened].sort((a, b) => a.at - b.at));
}

/** Firefox, when it wakes the extension, tells a visit after what its response set. */
function beforeItsResponse(line: LineAcross, happened: readonly CookieRow[]): LineAcross {
  if (line.kind !== 'visit') return line;
  const times = happened.flatMap(({ at, askedAt, cause }) => {
    const isItsResponse = cause.kind === 'response' && cause.url === line.url && cause.resourceType === 'main_frame';
    const isBetween = at < line.at && askedAt !== null && askedAt >= line.at;
    return isItsResponse && isBetween && askedAt < line.at + RETRY_WITHIN_MS ? [at] : [];
  });
  return { ...line, at: Math.min(line.at, ...times) };
}

function toRefused(claim: WriteClaim, refusal: CookieRow['refusal']): CookieRow {
  const { at, line } = claim;
  const where = whereWritten(claim, new URL(addressOf(claim)));
  const place = placeOf(where);
  return {
    kind: 'cookie',
    event: 'refused',
    id: `refused ${place} ${at}`,
    at,
    place,
    name: line.name,
    domain: where.domain,
    before: null,
    after: null,
    differences: [],
    ...whoOf(claim),
    refusal,
  };
}

/** Adds the time since the visit, and tells rows apart that have one id. */
function withTimes(rows: readonly (CookieRow | LineAcross)[]): readonly Row[] {
  const seen = new Map<string, number>();
  let begun: number | null = null;
  return rows.map((row) => {
    if (row.kind === 'visit' && !row.redirected) begun = row.at;
    const nth = seen.get(row.id) ?? 0;
    seen.set(row.id, nth + 1);
    return { ...row, id: nth === 0 ? row.id : `${row.id} ${nth}`, since: begun === null ? null : row.at - begun };
  });
}
