import { LIFETIME_CAP, type Lifetime } from '../core/cookie/lifetime.ts';
import type { StatedLifetime } from '../core/policy/declaration.ts';
import { CLOCKS_DIFFER_BY, durationWords, shortLifetimeWords } from './duration.ts';
import type { Words } from './translate.ts';

export function lifetimeWords(lifetime: Lifetime, words: Words): string {
  return lifetime.kind === 'session' ? words.t('lifetime_session') : durationWords(lifetime.seconds, words);
}

/** The same, and whether a browser would have kept it any longer. @see RFC 6265bis §5.5 */
export function cappedLifetimeWords(lifetime: Lifetime, words: Words): string {
  const spoken = lifetimeWords(lifetime, words);
  const capped = lifetime.kind === 'persistent' && lifetime.seconds > LIFETIME_CAP - CLOCKS_DIFFER_BY;
  return capped ? words.t('lifetime_cap', spoken) : spoken;
}

/** A stated lifetime in the policy's own words; the standard list has none, and is reckoned. */
export const statedWords = (stated: StatedLifetime, words: Words): string =>
  stated.text || shortLifetimeWords(stated, words);
