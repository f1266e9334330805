import type { ObservedCookie } from '../journal/observe.ts';
import type { Policy } from '../policy/policy.ts';
import type { BlindSpot } from './report.ts';

/** What this watch could not see. There is always something: no visit sees every page and every frame. */
export function blindSpotsOf(observed: readonly ObservedCookie[], policy: Policy): readonly BlindSpot[] {
  const older = observed.filter(({ firstSetAt }) => firstSetAt === null).length;
  return [
    ...(policy.kind === 'standard' ? [{ kind: 'standard-policy' } as const] : []),
    ...(older > 0 ? [{ kind: 'older-than-watch', cookies: older } as const] : []),
    { kind: 'other-hosts' },
    { kind: 'pages-not-visited' },
  ];
}
