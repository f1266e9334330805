import { readFileSync } from 'node:fs';
import type { Reply } from './reply.ts';

const files = {
  'portal.css': { type: 'text/css', url: new URL('./assets/portal.css', import.meta.url) },
  'portal-content.css': { type: 'text/css', url: new URL('./assets/portal-content.css', import.meta.url) },
  'statistics.js': { type: 'text/javascript', url: new URL('./assets/statistics.js', import.meta.url) },
  'page-content.js': { type: 'text/javascript', url: new URL('./assets/page-content.js', import.meta.url) },
  'consent-banner.js': { type: 'text/javascript', url: new URL('./assets/consent-banner.js', import.meta.url) },
  // Browsers ask for it on every host; answering here keeps the portal's own cookies out of test pages.
  'favicon.ico': { type: 'image/svg+xml', url: new URL('./assets/valdore.svg', import.meta.url) },
  'valdore.svg': { type: 'image/svg+xml', url: new URL('./assets/valdore.svg', import.meta.url) },
} as const;

const isFile = (name: string): name is keyof typeof files => Object.hasOwn(files, name);

/**
 * The portal's style, scripts and emblem, which set no cookie.
 * @returns null for an address that is no such file
 */
export function answerAsset(pathname: string): Reply | null {
  const name = pathname.replace(/^\/(assets\/theme_image\/)?/, '');
  if (!isFile(name)) return null;
  const { type, url } = files[name];
  return { status: 200, type: `${type}; charset=utf-8`, cookies: [], body: readFileSync(url) };
}
