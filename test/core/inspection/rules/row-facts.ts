import type { Journal } from '../../../../src/core/journal/event.ts';
import type { Declaration } from '../../../../src/core/policy/declaration.ts';
import type { StatedLifetime } from '../../../../src/core/policy/fields/stated-lifetime.ts';
import type { FoundPolicy } from '../../../../src/core/policy/policy.ts';
import { changed, days, declared, HOST, header, policy, START, write } from '../../facts.ts';

/** Facts that rows of several rules share. */
export const MISMATCH = 'mismatch by portal-policy';
export const DAY_IN_MS = 86_400_000;

export const session: StatedLifetime = { kind: 'session', text: 'Session' };
export const notFound: FoundPolicy = {
  kind: 'not-found',
  source: { kind: 'fetched', url: `https://${HOST}/terms/cookies-policy/` },
  readAt: START,
  elsewhere: null,
  failure: { kind: 'status', status: 404 },
};
export const unreadable: FoundPolicy = { ...policy(), kind: 'unreadable' };

export const lasting = (name: string, length: number) => [changed({ name, seconds: days(length) })];
export const says = (name: string, length: number, more: Partial<Declaration> = {}) =>
  declared({ name, seconds: days(length), ...more });
export const statistics = (name: string) => declared({ name, category: 'statistics' });
export const matomo = (after: number) => [
  changed({ name: '_pk_id.1.1fff' }, { after }),
  changed({ name: '_pk_ses.1.1fff' }, { after }),
];
/** For the domain above the portal's host. */
export const ABOVE = { domain: 'opendatasoft.com', hostOnly: false } as const;
/** A script sets a cookie for that domain, on a page of the portal's. */
export const scripted = (name: string, after = 0, pageHost = HOST): Journal => [
  changed({ name, httpOnly: false, ...ABOVE }, { after }),
  write({ name, httpOnly: false, domain: ABOVE.domain }, { after: after + 50, pageHost }),
];
/** The same on a page of another host. */
export const elsewhere = (name: string, after = 0): Journal => scripted(name, after, 'www.opendatasoft.com');
/** A cookie of a frame, as its response sets it. */
export const framed = (domain: string, name = 'map', httpOnly = true): Journal => [
  header({ name, httpOnly }, { url: `https://${domain}/embed/` }),
  changed({ name, httpOnly, domain }, { after: 20 }),
];
