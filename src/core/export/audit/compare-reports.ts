import { LIFETIME_TOLERANCE, type Lifetime, MINUTE } from '../../cookie/lifetime.ts';
import type { Report, ReportedCookie } from '../../inspection/report.ts';

/** One thing that is not as it was before. */
export type Change =
  | { readonly kind: 'portals'; readonly before: string; readonly now: string }
  /** What is known of the policy: whether it was read, and why not. */
  | { readonly kind: 'policy'; readonly before: Report['policy']; readonly now: Report['policy'] }
  | { readonly kind: 'policy-text'; readonly before: string; readonly now: string }
  | { readonly kind: 'declared' | 'no-longer-declared'; readonly name: string }
  | { readonly kind: 'appeared' | 'gone'; readonly cookie: ReportedCookie }
  | { readonly kind: 'status' | 'lifetime'; readonly before: ReportedCookie; readonly now: ReportedCookie };

/** What changed between two reports of a portal: the policy first, then the cookies in the order of the reports. */
export function compareReports(before: Report, now: Report): readonly Change[] {
  const [held, holds] = [byPlace(before), byPlace(now)];
  return [
    ...(before.portal.host === now.portal.host
      ? []
      : [{ kind: 'portals', before: before.portal.host, now: now.portal.host } as const]),
    ...policyChanges(before, now),
    ...[...holds].flatMap(([place, cookie]): readonly Change[] => {
      const earlier = held.get(place);
      return earlier ? cookieChanges(earlier, cookie) : [{ kind: 'appeared', cookie }];
    }),
    ...[...held].flatMap(([place, cookie]): readonly Change[] => (holds.has(place) ? [] : [{ kind: 'gone', cookie }])),
  ];
}

/** Two audits come from two browsers: what tells cookies apart is their place alone. */
const byPlace = ({ cookies }: Report): ReadonlyMap<string, ReportedCookie> =>
  new Map(cookies.map((one) => [JSON.stringify([one.cookie.name, one.cookie.domain, one.cookie.path]), one]));

function policyChanges({ policy: before }: Report, { policy: now }: Report): readonly Change[] {
  const told = before.kind === 'read' && now.kind === 'read';
  if (!told) return stateOf(before) === stateOf(now) ? [] : [{ kind: 'policy', before, now }];
  const [names, nowNames] = [before, now].map(({ declarations }) => new Set(declarations.map(({ name }) => name)));
  return [
    ...(before.digest === now.digest ? [] : [{ kind: 'policy-text', before: before.digest, now: now.digest } as const]),
    ...without(nowNames, names).map((name) => ({ kind: 'declared', name }) as const),
    ...without(names, nowNames).map((name) => ({ kind: 'no-longer-declared', name }) as const),
  ];
}

const without = (all: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): readonly string[] =>
  [...all].filter((one) => !others.has(one));

function stateOf(policy: Report['policy']): string {
  if (policy.kind !== 'standard') return policy.kind;
  return policy.because.kind === 'not-found' ? JSON.stringify(policy.because.failure) : policy.because.kind;
}

function cookieChanges(before: ReportedCookie, now: ReportedCookie): readonly Change[] {
  const measured = !before.olderThanWatch && !now.olderThanWatch;
  return [
    ...(JSON.stringify(before.status?.kinds) === JSON.stringify(now.status?.kinds) &&
    before.status?.group === now.status?.group
      ? []
      : [{ kind: 'status', before, now } as const]),
    ...(measured && !isAlike(before.lifetime, now.lifetime) ? [{ kind: 'lifetime', before, now } as const] : []),
  ];
}

/** Clocks and ways are never the same twice. */
function isAlike(one: Lifetime, other: Lifetime): boolean {
  if (one.kind === 'session' || other.kind === 'session') return one.kind === other.kind;
  const slack = Math.max(MINUTE, one.seconds * LIFETIME_TOLERANCE);
  return Math.abs(one.seconds - other.seconds) <= slack;
}
