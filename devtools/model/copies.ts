import { shortName } from '../../src/core/cookie/short-name.ts';
import type { CookieRow, CookieState, Row } from '../../src/core/journal/timeline/row.ts';
import { cookieName } from '../../src/messages/cookie-name.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { pageText } from '../../src/messages/page-text.ts';
import { askedText, attributesText } from './attributes-text.ts';
import { causeText, frameText, lineText, sinceText } from './row-text.ts';

/** Rows as lines of text. Each begins with its time: no table that they are pasted in takes one for a formula. */
export const rowsAsText = (rows: readonly Row[], host: string, messages: Messages): string =>
  rows.map((row) => rowAsText(row, host, messages)).join('\n');

function rowAsText(row: Row, host: string, messages: Messages): string {
  if (row.kind !== 'cookie') return `${sinceText(row)}  --- ${lineText(row, messages)}`;
  const { event, cause, frame, domain, name } = row;
  return [
    sinceText(row),
    messages.t(`panel_event_${event}`),
    `${cookieName(name, messages)} (${pageText(domain)})`,
    attributesText(row, messages),
    causeText(cause, host, messages),
    frameText(frame, host, messages),
  ]
    .filter((part) => part !== '')
    .join('  ');
}

/** Rows as JSON, without what a name may hold of a person. */
export const rowsAsJson = (rows: readonly Row[]): string => JSON.stringify(rows.map(toData), null, 2);

function toData(row: Row) {
  const { at, since } = row;
  const time = { at: new Date(at).toISOString(), sinceVisitMs: since };
  if (row.kind !== 'cookie') {
    const { id: _id, at: _at, since: _since, ...line } = row;
    return { ...time, ...line };
  }
  const { event, name, domain, before, after, cause, frame, pageHost, asked, refusal } = row;
  return {
    ...time,
    event,
    name: shortName(name),
    domain,
    before: before && toAttributes(before),
    after: after && toAttributes(after),
    by: cause,
    frame,
    pageHost,
    asked: asked && askedText(asked),
    refusal,
  };
}

const toAttributes = ({ cookie, lifetime }: CookieState) => {
  const { name: _name, storeId: _storeId, expiresAt, ...attributes } = cookie;
  return { ...attributes, expires: expiresAt === null ? null : new Date(expiresAt).toISOString(), lifetime };
};

/** Where the script or response is, as `address:line`; null when that is not known. */
export function placeToCopy({ cause }: CookieRow): string | null {
  if (cause.kind === 'response') return cause.url;
  if (cause.kind !== 'script' || cause.url === null) return null;
  return cause.line === null ? cause.url : `${cause.url}:${cause.line}`;
}

/**
 * What shows the requests that set this cookie, in the filter of both browsers' network panels; null where no filter finds
 * its name: it is empty, holds a space, or what may be a person's.
 */
export const networkFilter = ({ name }: CookieRow): string | null =>
  name === '' || /\s/.test(name) || shortName(name) !== name ? null : `set-cookie-name:${name}`;
