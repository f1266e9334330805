import * as v from 'valibot';
import { isWithin } from '../cookie/domain-match.ts';
import { shortName } from '../cookie/short-name.ts';
import { type Header, toSetCookieLines } from '../cookie/to-set-cookie-lines.ts';
import { readUserAgent } from '../cookie/user-agent.ts';
import type { JournalEvent } from '../journal/event.ts';
import { CONSENT_COOKIE } from '../portal/consent-choices.ts';
import { readChoices } from '../portal/consent-tools.ts';
import { isWeb, withoutQuery } from '../web-address.ts';
import { type EvidenceContext, MAX_EVENTS, type ReadEvidence } from './evidence.ts';
import { type HarEntry, harEntrySchema, harSchema } from './har-schema.ts';
import { parseAll } from './parse.ts';
import { LAST_TIME, readTime } from './read-time.ts';
import { storeLine } from './store-line.ts';

/** An entry of the archive, and where it stands. */
interface Exchange {
  readonly entry: HarEntry;
  /** When its request was sent, in ms since the Unix epoch. */
  readonly begun: number;
  /** When its response was there, in ms since the Unix epoch. */
  readonly at: number;
  readonly url: URL;
  /** Whether it is a page itself, and not part of one. */
  readonly isPage: boolean;
  /** Host of the page that it belongs to. */
  readonly pageHost: string;
}

/**
 * Reads an HTTP Archive: which response set which cookie. What it does not hold: what scripts set.
 * @param site gives a host's registrable domain; null when it has none
 */
export function readHar(
  json: unknown,
  { url }: EvidenceContext,
  site: (host: string) => string | null,
): ReadEvidence | null {
  const archive = v.safeParse(harSchema, json);
  if (!archive.success) return null;
  const { entries, browser, creator } = archive.output.log;
  if (entries.length > MAX_EVENTS) return { ok: false, failure: 'too-many' };
  const read = parseAll(harEntrySchema, entries);
  const exchanges = toExchanges(read);
  if (!exchanges.some(({ entry }) => hasCookies(entry))) return { ok: false, failure: 'without-cookies' };
  const pages = exchanges.filter(({ isPage }) => isPage);
  const asked = url === null ? null : new URL(url).hostname;
  const page =
    pages.find((one) => (asked === null || one.url.hostname === asked) && one.entry.response.status === 200) ??
    (asked === null ? pages[0] : undefined);
  const host = asked ?? page?.url.hostname;
  if (host === undefined) return { ok: false, failure: 'no-page' };
  if (!exchanges.some(({ pageHost }) => pageHost === host)) return { ok: false, failure: 'other-page' };
  const { journal, sentOnly } = tell(exchanges, host, site(host));
  const { text = null, encoding } = page?.entry.response.content ?? {};
  return {
    ok: true,
    evidence: {
      format: 'har',
      journal,
      page: { url: page?.url.href ?? `https://${host}/`, html: encoding === 'base64' || text === '' ? null : text },
      browser: browser ?? creator,
      sentOnly,
      unread: entries.length - read.length,
    },
  };
}

/** In the order of their responses; those that set nothing are left out. */
function toExchanges(entries: readonly HarEntry[]): readonly Exchange[] {
  const read = entries
    .flatMap((entry) => {
      const { startedDateTime, time, request } = entry;
      const begun = readTime(startedDateTime);
      const at = Math.round((begun ?? 0) + Math.max(time, 0));
      // What a preflight sets, no browser keeps; an answer out of the cache sets nothing again.
      if (begun === null || at > LAST_TIME || request.method === 'OPTIONS' || entry._fromCache) return [];
      if (!isWeb(request.url)) return [];
      return [{ entry, begun, at, url: new URL(request.url) }];
    })
    .toSorted((one, other) => one.begun - other.begun);
  const pages = new Map<string, { readonly host: string; readonly redirects: boolean }>();
  return read
    .map(({ entry, begun, at, url }) => {
      const of = entry.pageref ?? '';
      const known = pages.get(of);
      const isPage = isPageOf(entry, known === undefined || known.redirects);
      if (isPage || known === undefined) pages.set(of, { host: url.hostname, redirects: redirects(entry) });
      return { entry, begun, at, url, isPage, pageHost: pages.get(of)?.host ?? url.hostname };
    })
    .toSorted((one, other) => one.at - other.at);
}

/** @param mayBegin nothing of its page came before it, but what led to it */
function isPageOf({ request, response }: HarEntry, mayBegin: boolean): boolean {
  const destination = headerOf(request.headers, 'sec-fetch-dest');
  if (destination !== null) return destination === 'document';
  return mayBegin && request.method === 'GET' && (redirects({ response }) || /html/i.test(response.content.mimeType));
}

const redirects = ({ response }: Pick<HarEntry, 'response'>): boolean =>
  response.status >= 300 && response.status < 400 && response.status !== 304;

const headerOf = (headers: readonly Header[], name: string): string | null =>
  headers.find((header) => header.name.toLowerCase() === name)?.value ?? null;

/** Tools that take out what is secret write "[redacted]" in its place. */
const hasCookies = ({ request, response }: HarEntry): boolean =>
  [...request.headers, ...response.headers].some(
    ({ name, value }) => /^(?:set-)?cookie$/i.test(name) && value.includes('='),
  );

function tell(exchanges: readonly Exchange[], host: string, site: string | null) {
  const journal: JournalEvent[] = [];
  const held = new Set<string>();
  const setNames = new Set<string>();
  const sentNames = new Set<string>();
  const choices = createChoices(journal);
  const steps = exchanges
    .filter(({ pageHost }) => pageHost === host)
    .flatMap((one) => [
      { ...one, at: one.begun, isSent: true },
      { ...one, isSent: false },
    ])
    .toSorted((one, other) => one.at - other.at);
  for (const { entry, at, url, isPage, pageHost, isSent } of steps) {
    if (isSent) {
      if (!isWithin(url.hostname, site ?? host)) continue;
      for (const [name, value] of sentBy(entry)) {
        sentNames.add(name);
        // Another host of the site may be another portal, with its own choices.
        if (url.hostname === host) choices.note(name, value, at, true);
      }
      continue;
    }
    const address = withoutQuery(url.href);
    if (isPage) journal.push({ kind: 'visit', at, url: address });
    const response = {
      url: address,
      status: entry.response.status,
      resourceType: isPage ? 'main_frame' : resourceType(entry),
      frameId: isPage ? 0 : -1,
      initiator: null,
    };
    const userAgent = readUserAgent(headerOf(entry.request.headers, 'user-agent') ?? '');
    for (const line of toSetCookieLines(entry.response.headers, at, userAgent, url.hostname)) {
      const header = { kind: 'header', at, line, response, pageHost } as const;
      const stored = storeLine({ ...header, userAgent }, held, site);
      journal.push(header, ...(stored ? [stored] : []));
      if (stored) setNames.add(line.name);
    }
    if (url.hostname !== host) continue;
    for (const [name, value] of setBy(entry)) if (setNames.has(name)) choices.note(name, value, at, false);
  }
  const others = new Set(exchanges.filter(({ pageHost }) => pageHost === host).map(({ url }) => url.hostname));
  others.delete(host);
  const [first] = steps;
  if (first)
    journal.unshift({ kind: 'hosts', at: first.at, hosts: [...others].map((one) => ({ host: one, granted: true })) });
  return {
    journal,
    sentOnly: [...sentNames]
      .filter((name) => !setNames.has(name))
      .map(shortName)
      .sort(),
  };
}

/** Tells a consent tool's choices where they are seen first, and where they change. */
function createChoices(journal: JournalEvent[]) {
  const known = new Map<string, string>();
  return {
    /** @param found a request carried them: when they were made, nobody saw */
    note(name: string, value: string, at: number, found: boolean): void {
      if (known.get(name) === value) return;
      const choices = readChoices(name, value);
      if (!choices) return;
      const again = known.has(name);
      known.set(name, value);
      const holder = name === CONSENT_COOKIE ? {} : { holder: name };
      journal.push({ kind: 'choice', at, choices, ...holder, ...(found && !again && { found: true as const }) });
    },
  };
}

/** Names and values of the cookies that a request carried. @see RFC 6265bis §4.2 */
const sentBy = ({ request }: HarEntry): readonly (readonly [string, string])[] =>
  request.headers
    .filter(({ name }) => name.toLowerCase() === 'cookie') // HTTP/2 may part them
    .flatMap(({ value }) => value.split(/;\s*/))
    .flatMap(toPair);

const setBy = ({ response }: HarEntry): readonly (readonly [string, string])[] =>
  response.headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value.split('\n'))
    .flatMap((line) => toPair(line.split(';', 1)[0] ?? ''));

function toPair(text: string): readonly (readonly [string, string])[] {
  const equals = text.indexOf('=');
  return equals < 1 ? [] : [[text.slice(0, equals).trim(), text.slice(equals + 1).trim()]];
}

/** @see MDN webRequest.ResourceType, HAR as Chromium and Playwright write it */
function resourceType({ _resourceType: told, response }: HarEntry): string {
  const same = ['script', 'stylesheet', 'image', 'font', 'media', 'websocket', 'ping'];
  if (told && same.includes(told)) return told;
  if (told === 'xhr' || told === 'fetch') return 'xmlhttprequest';
  if (told === 'document') return 'sub_frame';
  return /html/i.test(response.content.mimeType) ? 'sub_frame' : 'other';
}
