import { deletes } from '../cookie/set-cookie-line.ts';
import { type Claimable, matchClaims, type Place } from './attribute.ts';
import type { Track } from './track.ts';
import type { WriteClaim } from './write-claim.ts';

/** Who asked for each removal of a cookie, in the order told; null when nobody was seen to. */
export type RemovalClaims = (cookie: Track) => readonly (WriteClaim | null)[];

/** Gives each removal its claim, as `attribute` does: nothing else needs to know. */
export function attributeRemovals(places: readonly Place[]): RemovalClaims {
  const claimed = new Map<Track, readonly Claimable[]>();
  for (const { cookies, claims } of places) {
    for (const track of cookies)
      claimed.set(
        track,
        track.removals.map((at) => ({ at, claim: null })),
      );
    const told = cookies.flatMap((track) => claimed.get(track) ?? []).sort(byTime);
    const deletions = claims.filter(({ line, at }) => deletes(line, at)).sort(byTime);
    const of = (wanted: WriteClaim['kind']) => deletions.filter(({ kind }) => kind === wanted);
    matchClaims(told, { header: of('header'), write: of('write') });
  }
  return (cookie) => claimed.get(cookie)?.map(({ claim }) => claim) ?? [];
}

const byTime = (a: { readonly at: number }, b: { readonly at: number }): number => a.at - b.at;
