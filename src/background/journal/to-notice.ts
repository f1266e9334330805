import type { Cookies, WebRequest } from 'webextension-polyfill';
import { toCookie } from '../../browser/to-cookie.ts';
import type { ChangeCause } from '../../core/journal/event.ts';
import { CONSENT_COOKIE } from '../../core/portal/consent-choices.ts';
import { readChoices } from '../../core/portal/consent-tools.ts';
import { withoutQuery } from '../../core/web-address.ts';
import { isWithoutCredentials } from './is-without-credentials.ts';
import { linesOfHeaders } from './lines-of-headers.ts';
import type { Notice } from './notice.ts';
import { initiatorOf, pageHostAt } from './page-host.ts';

type Item<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;

/** @param at when the browser told, in ms since the Unix epoch */
export function fromNavigation(
  { tabId, url }: Pick<WebRequest.OnBeforeRequestDetailsType, 'tabId' | 'url'>,
  at: number,
): Item<'navigation'> {
  return { kind: 'navigation', at, tabId, url: withoutQuery(url) };
}

/**
 * @param at when the browser told, in ms since the Unix epoch
 * @returns null when the response sets no cookie, or belongs to no page
 */
export function fromHeaders(details: WebRequest.OnHeadersReceivedDetailsType, at: number): Item<'headers'> | null {
  const pageHost = pageHostAt(details);
  // A response without tab or page answers a request of our own, whose cookies the browser ignores.
  if (details.tabId < 0 && pageHost === null) return null;
  // Firefox tells a 304 twice: the second time it tells what its cache holds, and stores nothing.
  if ('fromCache' in details && details.fromCache === true) return null;
  const lines = linesOfHeaders(details.responseHeaders ?? [], at, new URL(details.url).hostname);
  if (lines.length === 0) return null;
  const { url, tabId, statusCode: status, type: resourceType, frameId } = details;
  const response = { url: withoutQuery(url), status, resourceType, frameId, initiator: initiatorOf(details) };
  const withoutCredentials = isWithoutCredentials(details) ? ({ withoutCredentials: true } as const) : {};
  return { kind: 'headers', at, tabId, pageHost, lines, response, ...withoutCredentials };
}

/** A change that the browser tells, or that the user made by us. */
type Told = Pick<Cookies.OnChangedChangeInfoType, 'cookie' | 'removed'> & { readonly cause: ChangeCause };

/**
 * @param at when the browser told, in ms since the Unix epoch
 * @returns null for the first half of an overwrite, which Chromium tells as a removal: the second half follows
 */
export function fromCookieChange({ cookie: raw, removed, cause }: Told, at: number): Item<'cookie'> | null {
  if (removed && cause === 'overwrite') return null;
  return {
    kind: 'cookie',
    at,
    change: { kind: 'changed', at, cookie: toCookie(raw), removed, cause },
    choice: toChoice(raw, removed, at),
  };
}

/** The choices that a consent tool keeps in a cookie; no other cookie's value is looked at. */
function toChoice({ name, value }: Cookies.Cookie, removed: boolean, at: number): Item<'cookie'>['choice'] {
  const choices = readChoices(name, value);
  // None are kept there, or in a form that we do not know: nothing is known of them until the cookie is gone.
  if (choices === undefined || (choices === null && !removed)) return null;
  return { kind: 'choice', at, choices: removed ? null : choices, ...(name !== CONSENT_COOKIE && { holder: name }) };
}
