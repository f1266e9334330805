import type { BrowserKind } from '../../../src/cli/browser/browser-session.ts';
import type { Cookie } from '../../../src/core/cookie/cookie.ts';
import type { Report } from '../../../src/core/inspection/report.ts';
import type { Situation } from './situation.ts';

/** What is compared of each cookie. */
export const ASPECTS = ['listed', 'setter', 'refused', 'reason'] as const;

/** What a report says of one cookie, and what it must say. */
export interface Verdict {
  readonly aspect: (typeof ASPECTS)[number];
  readonly name: string;
  readonly told: unknown;
  readonly expected: unknown;
}

export const isRight = ({ told, expected }: Verdict): boolean => JSON.stringify(told) === JSON.stringify(expected);

/** Holds a report against what the browser holds. */
export function judge(
  { sets = {}, refused = {}, fails = {}, tried = [], silent = [], times = 1 }: Situation,
  kind: BrowserKind,
  held: readonly chrome.cookies.Cookie[],
  report: Report,
): readonly Verdict[] {
  const listedOf = (name: string) =>
    report.cookies.filter(({ cookie, removedAt }) => cookie.name === name && removedAt === null);
  const refusedOf = (name: string) => report.refused.filter(({ line }) => line.name === name);

  const ofSet =
    (by: string) =>
    (name: string): readonly Verdict[] => {
      const kept = held.filter((cookie) => nameOf(kind, cookie) === name).map(factsOfHeld);
      const listed = listedOf(name);
      const reason = (kept.length > 0 ? fails[name] : refused[name]) ?? null;
      const expected = reason !== null && typeof reason === 'object' ? reason[kind] : reason;
      const reasons = expected === null ? [] : [expected];
      const lines = refusedOf(name);
      const isExplained = kept.length > 0 || name in refused;
      return [
        { aspect: 'listed', name, told: listed.map(factsOfListed).sort(), expected: kept.sort() },
        ...(kept.length === 0
          ? []
          : [
              {
                aspect: 'setter',
                name,
                told: listed.map(({ setters }) => setters.map(({ setter, times }) => [setter.kind, times])),
                expected: kept.map(() => [[by, times]]),
              } as const,
            ]),
        {
          aspect: 'refused',
          name,
          told: lines.map((line) => line.times),
          expected: isExplained ? reasons.map(() => times) : 'kept',
        },
        ...(reasons.length === 0
          ? []
          : [{ aspect: 'reason', name, told: lines.map((line) => line.reason.kind), expected: reasons } as const]),
      ];
    };

  return [
    ...Object.entries(sets).flatMap(([by, names]) => names.flatMap(ofSet(by))),
    ...tried.flatMap((name): readonly Verdict[] => [
      { aspect: 'listed', name, told: report.tried.filter((one) => one.name === name).length, expected: 1 },
      { aspect: 'refused', name, told: refusedOf(name), expected: [] },
    ]),
    ...silent.flatMap((name): readonly Verdict[] => [
      { aspect: 'listed', name, told: listedOf(name), expected: [] },
      { aspect: 'refused', name, told: refusedOf(name), expected: [] },
    ]),
  ];
}

/** Firefox tells names as the bytes of their UTF-8. */
const nameOf = (kind: BrowserKind, { name }: chrome.cookies.Cookie): string =>
  kind === 'firefox' ? Buffer.from(name, 'latin1').toString('utf8') : name;

function factsOfHeld(cookie: chrome.cookies.Cookie): string {
  const { domain, hostOnly, path, secure, httpOnly, sameSite, expirationDate = null, partitionKey: key } = cookie;
  const partition = key?.topLevelSite ? [key.topLevelSite, key.hasCrossSiteAncestor ?? false] : null;
  return JSON.stringify({
    domain: domain.replace(/^\./, ''),
    ...{ hostOnly, path, secure, httpOnly, partition },
    sameSite: sameSite === 'no_restriction' ? 'none' : sameSite,
    expires: expirationDate && Math.round(expirationDate),
  });
}

/** The same facts, in the same order. */
function factsOfListed({ cookie }: { readonly cookie: Cookie }): string {
  const { domain, hostOnly, path, secure, httpOnly, sameSite, expiresAt, partitionKey: key } = cookie;
  const partition = key && [key.topLevelSite, key.hasCrossSiteAncestor];
  const expires = expiresAt && Math.round(expiresAt / 1000);
  return JSON.stringify({ domain, hostOnly, path, secure, httpOnly, partition, sameSite, expires });
}
