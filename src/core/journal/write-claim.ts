import type { Cookie } from '../cookie/cookie.ts';
import { defaultPath } from '../cookie/default-path.ts';
import type { JournalEvent } from './event.ts';
import type { Setter } from './setter.ts';

/** Someone's word on a cookie that was set: a response's, or a script's. */
export type WriteClaim = Extract<JournalEvent, { kind: 'header' | 'write' }>;

/** Where in the cookie store something is written: what a claim tells of a cookie's identity. */
export type Where = Pick<Cookie, 'domain' | 'hostOnly' | 'path' | 'name'>;

/** What of an address tells of a cookie's identity. */
export type Url = Pick<URL, 'hostname' | 'pathname'>;

/** Where it was given: the response, or the page or frame that the script ran in. */
export const addressOf = (claim: WriteClaim): string => (claim.kind === 'header' ? claim.response.url : claim.frameUrl);

/** Once for each address: a `URL` computes its parts anew whenever they are asked for. */
export function readUrl(address: string): Url {
  const { hostname, pathname } = new URL(address);
  return { hostname, pathname };
}

export const urlOf = (claim: WriteClaim): URL => new URL(addressOf(claim));

export function setterOf(claim: WriteClaim | null): Setter {
  if (claim === null) return { kind: 'unknown' };
  return claim.kind === 'header' ? { kind: 'response', ...claim.response } : { kind: 'script', ...claim.script };
}

/** Two places are one when this is the same. */
export const placeOf = ({ domain, hostOnly, path, name }: Where): string =>
  JSON.stringify([domain, hostOnly, path, name]);

/**
 * @param url of the claim
 * @see RFC 6265bis §5.7, steps on domain-attribute and path-attribute
 */
export function whereWritten({ line }: WriteClaim, { hostname, pathname }: Url): Where {
  return {
    domain: line.domain ?? hostname,
    hostOnly: line.domain === null,
    path: line.path ?? defaultPath(pathname),
    name: line.name,
  };
}
