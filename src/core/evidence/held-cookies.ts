import * as v from 'valibot';
import type { SameSite } from '../cookie/attributes.ts';
import type { Cookie } from '../cookie/cookie.ts';
import { isWithin } from '../cookie/domain-match.ts';
import { HOSTING_DOMAINS } from '../cookie/site.ts';
import type { Journal } from '../journal/event.ts';
import { readHeld } from '../journal/read-held.ts';
import { withoutQuery } from '../web-address.ts';
import type { EvidenceFormat, ReadEvidence } from './evidence.ts';
import { orNull } from './parse.ts';
import { LAST_TIME } from './read-time.ts';

const SAME_SITE: ReadonlyMap<string, SameSite> = new Map([
  ['none', 'none'],
  ['no_restriction', 'none'],
  ['lax', 'lax'],
  ['strict', 'strict'],
]);

/** A cookie as a browser holds it. Each tool writes some of these. */
export const heldSchema = v.object({
  name: v.string(),
  value: v.fallback(v.string(), ''),
  domain: v.string(),
  path: v.fallback(v.string(), '/'),
  hostOnly: orNull(v.boolean()),
  /** In seconds since the Unix epoch; none or a negative one is a session's. */
  expires: orNull(v.number()),
  expirationDate: orNull(v.number()),
  /** Selenium's. */
  expiry: orNull(v.number()),
  session: orNull(v.boolean()),
  httpOnly: v.fallback(v.boolean(), false),
  secure: v.fallback(v.boolean(), false),
  sameSite: orNull(v.string()),
  /** The site whose pages alone see it: Playwright's text, and browsers' object. */
  partitionKey: v.fallback(v.union([v.string(), v.object({ topLevelSite: v.string() })]), ''),
});
export type HeldCookie = v.InferOutput<typeof heldSchema>;

/** The value is left out. */
export function toCookie(held: HeldCookie): Cookie {
  const { name, domain, path, hostOnly, secure, httpOnly, sameSite } = held;
  return {
    storeId: '',
    partitionKey: null,
    domain: domain.replace(/^\./, '').toLowerCase(),
    hostOnly: hostOnly ?? !domain.startsWith('.'),
    path,
    name,
    secure,
    httpOnly,
    sameSite: SAME_SITE.get(sameSite?.toLowerCase() ?? '') ?? 'unspecified',
    expiresAt: expiryOf(held),
  };
}

function expiryOf({ expires, expirationDate, expiry, session }: HeldCookie): number | null {
  const seconds = expirationDate ?? expires ?? expiry;
  return session === true || seconds === null || seconds <= 0 ? null : Math.min(Math.round(seconds * 1000), LAST_TIME);
}

/** What is kept for another site's pages is none of this portal's. */
function isForPagesOf({ partitionKey }: HeldCookie, host: string): boolean {
  const site = typeof partitionKey === 'string' ? partitionKey : partitionKey.topLevelSite;
  return !URL.canParse(site) || isWithin(host, new URL(site).hostname);
}

/**
 * What is told by a list of cookies that were there at one moment.
 * @param at ms since the Unix epoch
 */
export function toJournal(list: readonly HeldCookie[], url: string, at: number): Journal {
  const { hostname: host } = new URL(url);
  const pairs = list.filter((held) => isForPagesOf(held, host)).map((held) => ({ cookie: toCookie(held), raw: held }));
  const { choices, found } = readHeld(pairs, HOSTING_DOMAINS, at);
  return [
    { kind: 'visit', at, url: withoutQuery(url) },
    { kind: 'snapshot', at, host, cookies: pairs.map(({ cookie }) => cookie), choices },
    ...found,
  ];
}

/** What a file tells that holds cookies and little else. */
export const heldEvidence = (format: EvidenceFormat, url: string, journal: Journal, unread: number): ReadEvidence => ({
  ok: true,
  evidence: { format, journal, page: { url, html: null }, browser: null, sentOnly: [], unread },
});
