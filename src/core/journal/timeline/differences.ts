import { ROUNDING_SECONDS } from '../../cookie/lifetime.ts';
import type { AttributeDifference, CookieState } from './row.ts';

/** The attributes that differ between two states of one cookie. */
export function differencesOf(before: CookieState, after: CookieState): readonly AttributeDifference[] {
  const [old, now] = [before.cookie, after.cookie];
  return [
    ...(old.expiresAt === now.expiresAt ? [] : [{ attribute: 'expires', before, after } as const]),
    ...(['secure', 'httpOnly'] as const).flatMap((attribute) =>
      old[attribute] === now[attribute] ? [] : [{ attribute, before: old[attribute], after: now[attribute] }],
    ),
    ...(old.sameSite === now.sameSite
      ? []
      : [{ attribute: 'sameSite', before: old.sameSite, after: now.sameSite } as const]),
  ];
}

/** Whether a write left all as it was, but for a lifetime that begins again or goes on. Values are not known. */
export const isRenewal = (differences: readonly AttributeDifference[]): boolean =>
  differences.every((one) => one.attribute === 'expires' && isSameLifetime(one.before, one.after));

function isSameLifetime(before: CookieState, after: CookieState): boolean {
  if (before.lifetime.kind === 'session' || after.lifetime.kind === 'session')
    return before.lifetime.kind === after.lifetime.kind;
  const endsBy = Math.abs((before.cookie.expiresAt ?? 0) - (after.cookie.expiresAt ?? 0)) / 1000;
  return endsBy <= ROUNDING_SECONDS || Math.abs(before.lifetime.seconds - after.lifetime.seconds) <= ROUNDING_SECONDS;
}
