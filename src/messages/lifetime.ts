import { type Lifetime, reachesCap } from '../core/cookie/lifetime.ts';
import type { StatedLifetime } from '../core/policy/fields/stated-lifetime.ts';
import { durationText, shortLifetimeText } from './duration.ts';
import type { Messages } from './messages.ts';

export function lifetimeText(lifetime: Lifetime, messages: Messages): string {
  return lifetime.kind === 'session' ? messages.t('lifetime_session') : durationText(lifetime.seconds, messages);
}

/** The same, and a note when it is the longest that browsers keep. @see RFC 6265bis §5.5 */
export function cappedLifetimeText(lifetime: Lifetime, messages: Messages): string {
  const spoken = lifetimeText(lifetime, messages);
  const capped = lifetime.kind === 'persistent' && reachesCap(lifetime.seconds);
  return capped ? messages.t('lifetime_cap', spoken) : spoken;
}

/** A stated lifetime in the policy's own words; in ours for the standard list, which has none. */
export const statedText = (stated: StatedLifetime, messages: Messages): string =>
  stated.text || shortLifetimeText(stated, messages);
