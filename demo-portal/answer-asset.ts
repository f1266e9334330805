import { readFileSync } from 'node:fs';
import type { Reply } from './reply.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['portal.css', 'text/css'],
  ['portal-content.css', 'text/css'],
  ['statistics.js', 'text/javascript'],
  ['page-content.js', 'text/javascript'],
  ['consent-banner.js', 'text/javascript'],
  ['valdore.svg', 'image/svg+xml'],
]);

/**
 * The portal's style, scripts and emblem, which set no cookie.
 * @returns null for an address that is no such file
 */
export function answerAsset(pathname: string): Reply | null {
  const name = pathname.replace(/^\/(assets\/theme_image\/)?/, '');
  // Browsers ask for it on every host; answering here keeps the portal's own cookies out of test pages.
  const file = name === 'favicon.ico' ? 'valdore.svg' : name;
  const type = TYPES.get(file);
  if (type === undefined) return null;
  const body = readFileSync(new URL(`./assets/${file}`, import.meta.url));
  return { status: 200, type: `${type}; charset=utf-8`, cookies: [], body };
}
