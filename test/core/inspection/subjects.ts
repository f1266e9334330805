import type { Cookie } from '../../../src/core/cookie/cookie.ts';
import { cookieKey } from '../../../src/core/cookie/identity.ts';
import { lifetimeWhenSet } from '../../../src/core/cookie/lifetime.ts';
import type { CookieSubject } from '../../../src/core/inspection/judgement/subject.ts';
import type { ObservedCookie } from '../../../src/core/journal/observe.ts';
import { cookie, START } from '../facts.ts';

/** A cookie as the journal tells of it: set once, and there. */
export function observed(facts: Partial<Cookie> = {}, more: Partial<ObservedCookie> = {}): ObservedCookie {
  const seen = cookie(facts);
  const lifetime = lifetimeWhenSet(seen, START);
  const key = cookieKey(seen);
  const spans = [{ from: START, until: null }];
  return {
    key,
    cookie: seen,
    firstSetAt: START,
    lifetime,
    requested: null,
    setters: [],
    removedAt: null,
    spans,
    ...more,
  };
}

/** A cookie of which neither the policy nor the catalogue says anything. */
export const subject = (facts: Partial<CookieSubject> = {}): CookieSubject => ({
  observed: observed(),
  own: [],
  declarations: [],
  mention: null,
  known: null,
  party: { browser: 'first', platform: 'portal' },
  ...facts,
});
