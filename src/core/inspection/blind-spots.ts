import type { ObservedCookie } from '../journal/observe.ts';
import type { Policy } from '../policy/policy.ts';
import type { BlindSpot } from './report.ts';

/** What this watch could not see. There is always something: no visit sees every page and every frame. */
export function blindSpotsOf(observed: readonly ObservedCookie[], policy: Policy): readonly BlindSpot[] {
  const older = observed.filter(({ firstSetAt }) => firstSetAt === null).length;
  const nameless = policy.kind === 'read' ? (policy.nameless?.length ?? 0) : 0;
  return [
    ...(policy.kind === 'standard' ? [{ kind: 'standard-policy' } as const] : []),
    ...(policy.kind === 'read' && policy.truncated ? [{ kind: 'policy-cut' } as const] : []),
    ...(nameless > 0 ? [{ kind: 'nameless-rows', rows: nameless } as const] : []),
    ...(older > 0 ? [{ kind: 'older-than-watch', cookies: older } as const] : []),
    { kind: 'other-hosts' },
    { kind: 'pages-not-visited' },
  ];
}
