import { SAME_SITE_NAMES } from './attributes.ts';
import type { Cookie } from './cookie.ts';
import type { Lifetime } from './lifetime.ts';
import { shortName } from './short-name.ts';

/**
 * The Set-Cookie line that would give a cookie its attributes, with an ellipsis in place of the value.
 * @param lifetime measured when it was set; null when that was not seen, so that only its end is known
 * @see RFC 6265bis §4.1.1
 */
export function setCookieText(cookie: Cookie, lifetime: Lifetime | null): string {
  const { name, domain, hostOnly, path, expiresAt, secure, httpOnly, sameSite, partitionKey } = cookie;
  const end =
    lifetime?.kind === 'persistent'
      ? `; Max-Age=${lifetime.seconds}`
      : expiresAt === null
        ? ''
        : `; Expires=${new Date(expiresAt).toUTCString()}`;
  return [
    `${shortName(name)}=…`,
    hostOnly ? '' : `; Domain=${domain}`,
    `; Path=${path}`,
    end,
    secure ? '; Secure' : '',
    httpOnly ? '; HttpOnly' : '',
    sameSite === 'unspecified' ? '' : `; SameSite=${SAME_SITE_NAMES[sameSite]}`,
    partitionKey === null ? '' : '; Partitioned',
  ].join('');
}
