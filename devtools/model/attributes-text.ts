import { SAME_SITE_NAMES } from '../../src/core/cookie/attributes.ts';
import type { Cookie } from '../../src/core/cookie/cookie.ts';
import type { SetCookieLine } from '../../src/core/cookie/set-cookie-line.ts';
import { shortName } from '../../src/core/cookie/short-name.ts';
import { isRenewal } from '../../src/core/journal/timeline/differences.ts';
import type { AttributeDifference, CookieRow, CookieState } from '../../src/core/journal/timeline/row.ts';
import { shortLifetimeText } from '../../src/messages/duration.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { pageText } from '../../src/messages/page-text.ts';
import { refusalText } from '../../src/messages/refused.ts';

const FLAGS = { secure: 'Secure', httpOnly: 'HttpOnly' } as const;
const BETWEEN = ' \u00b7 ';

/** What a row says of attributes: why it was refused, what differs, or all of a cookie that is new. */
export function attributesText({ event, after, differences, refusal }: CookieRow, messages: Messages): string {
  if (refusal) return refusalText(refusal, messages);
  if (after === null) return '';
  if (event === 'set' || event === 'there') return stateText(after, messages);
  if (differences.length === 0) return messages.t('panel_same');
  const isRenewed = event === 'renewed';
  return differences
    .filter((one) => isRenewed || !isRenewal([one])) // an end that moves along is no news beside what changed
    .map((one) => differenceText(one, isRenewed, messages))
    .join(BETWEEN);
}

function stateText({ cookie, lifetime }: CookieState, messages: Messages): string {
  const { hostOnly, domain, path, partitionKey } = cookie;
  return [
    shortLifetimeText(lifetime, messages),
    ...flags(cookie),
    !hostOnly && `Domain=${pageText(domain)}`,
    path !== '/' && `Path=${pageText(path)}`,
    partitionKey && 'Partitioned',
  ]
    .filter(Boolean)
    .join(BETWEEN);
}

const flags = ({ secure, httpOnly, sameSite }: Pick<Cookie, 'secure' | 'httpOnly' | 'sameSite'>) => [
  secure && FLAGS.secure,
  httpOnly && FLAGS.httpOnly,
  sameSite !== 'unspecified' && `SameSite=${SAME_SITE_NAMES[sameSite]}`,
];

function differenceText(one: AttributeDifference, isRenewed: boolean, messages: Messages): string {
  if (one.attribute === 'sameSite')
    return `SameSite: ${sameSiteText(one.before, messages)} → ${sameSiteText(one.after, messages)}`;
  if (one.attribute === 'expires')
    return isRenewed
      ? `Expires → ${instantText(one.after.cookie.expiresAt ?? 0)}`
      : `Max-Age: ${shortLifetimeText(one.before.lifetime, messages)} → ${shortLifetimeText(one.after.lifetime, messages)}`;
  return `${FLAGS[one.attribute]}: ${flagText(one.before, messages)} → ${flagText(one.after, messages)}`;
}

const flagText = (on: boolean, { t }: Messages): string => t(on ? 'attribute_yes' : 'attribute_no');

const sameSiteText = (sameSite: Cookie['sameSite'], { t }: Messages): string =>
  sameSite === 'unspecified' ? t('attribute_same_site_unset') : SAME_SITE_NAMES[sameSite];

/** "2027-01-15 09:00:00Z": in UTC, as cookies state it. */
const instantText = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}Z`;

/** One attribute: what it was before and after an event, or one text where that is the same, or there is one cookie. */
export interface AttributeValues {
  readonly name: string;
  readonly values: readonly string[];
}

/** All attributes before and after an event, under the names of the standard. */
export function attributeValues({ before, after }: CookieRow, messages: Messages): readonly AttributeValues[] {
  const states = [before ?? [], after ?? []].flat().map((state) => valuesOf(state, messages));
  return Object.keys(states.at(-1) ?? {}).map((name) => ({
    name,
    values: [...new Set(states.map((state) => state[name] ?? ''))],
  }));
}

function valuesOf({ cookie, lifetime }: CookieState, messages: Messages): Readonly<Record<string, string>> {
  return {
    Domain: pageText(cookie.domain),
    Path: pageText(cookie.path),
    Expires: cookie.expiresAt === null ? '' : instantText(cookie.expiresAt),
    'Max-Age': shortLifetimeText(lifetime, messages),
    Secure: flagText(cookie.secure, messages),
    HttpOnly: flagText(cookie.httpOnly, messages),
    SameSite: sameSiteText(cookie.sameSite, messages),
    ...(cookie.partitionKey && { Partitioned: pageText(cookie.partitionKey.topLevelSite) }),
  };
}

/** The line that was asked for, with an ellipsis in place of the value. @see RFC 6265bis §4.1.1 */
export function askedText(line: SetCookieLine): string {
  return [
    `${shortName(line.name)}=…`,
    line.domain !== null && `Domain=${line.domain}`,
    line.path !== null && `Path=${line.path}`,
    line.maxAge !== null && `Max-Age=${line.maxAge}`,
    line.expires !== null && `Expires=${new Date(line.expires).toUTCString()}`,
    ...flags(line),
    line.partitioned && 'Partitioned',
  ]
    .filter(Boolean)
    .join('; ');
}
