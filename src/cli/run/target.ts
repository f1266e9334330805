import { createHash } from 'node:crypto';

/** A portal that a run is to visit. */
export interface Target {
  /** Where it is visited. */
  readonly address: string;
  /** What is written of that: without a user's name and password, and without a place in the page. */
  readonly url: string;
  readonly host: string;
  /** The name of its folder: the host's, with a mark when the address names more than the host. */
  readonly folder: string;
}

const MARK_LENGTH = 8;

export function toTarget(address: URL): Target {
  const written = new URL(address);
  written.username = '';
  written.password = '';
  written.hash = '';
  const { href: url, hostname: host } = written;
  return { address: address.href, url, host, folder: folderOf(written) };
}

/** No part of an address names a folder as it is, but host and port. */
function folderOf({ href, hostname, port }: URL): string {
  const name = hostname.replace(/[[\]:]/g, '_') + (port && `_${port}`);
  const isHostAlone = href === `https://${hostname}${port && `:${port}`}/`;
  return isHostAlone ? name : `${name}-${createHash('sha256').update(href).digest('hex').slice(0, MARK_LENGTH)}`;
}
