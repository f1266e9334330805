import { LIFETIME_TOLERANCE } from '../cookie/lifetime.ts';
import type { StatedLifetime } from './fields/stated-lifetime.ts';

/** Whether two statements about one cookie cannot both be true; words that do not convert contradict nothing. */
export function contradicts(a: StatedLifetime | null, b: StatedLifetime | null): boolean {
  const [one, other] = [secondsOf(a), secondsOf(b)];
  return one !== null && other !== null && Math.abs(one - other) > LIFETIME_TOLERANCE * Math.max(one, other);
}

function secondsOf(stated: StatedLifetime | null): number | null {
  if (stated === null) return null;
  return stated.kind === 'session' ? 0 : stated.seconds;
}
