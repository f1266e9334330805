import { isArchived } from './archive.ts';
import { softwareOfPath } from './other-software.ts';
import type { PageAddress } from './page-address.ts';
import type { PageElement } from './page-element.ts';
import type { MarkKind } from './page-evidence.ts';

/** Halves of marks: both pages of terms make one, and a portal on another host counts when there is none on this one. */
export type AddressSign = MarkKind | 'terms-page' | 'privacy-page' | 'other-portal';

const OWN: readonly (readonly [AddressSign, path: RegExp])[] = [
  [
    'api-address',
    /^\/api(?:-console)?\/explore\/v\d|^\/api\/(?:(?:records|datasets)\/1\.0|portal\/v1\.0\/studio_pages)\//,
  ],
  ['dataset-address', /^\/explore\/(?:dataset|assets|embed)\/./],
  ['explore-address', /^\/explore\/?$/],
  ['terms-page', /^\/terms\/terms-and-conditions\/?$/],
  ['privacy-page', /^\/terms\/privacy-policy\/?$/],
  ['cookie-policy-page', /^\/terms\/cookies-(?:policy|information)\/?$/],
];
const OWN_FILES: readonly (readonly [AddressSign, path: RegExp])[] = [
  ['platform-files', /^\/static\/ods\/./],
  ['theme-images', /^\/assets\/theme_image\/./],
];
const OTHER: readonly (readonly [AddressSign, path: RegExp])[] = [
  ['other-portal', /^\/(?:explore|terms\/(?:terms-and-conditions|privacy-policy))\/?$/],
];
const OTHER_FILES: readonly (readonly [AddressSign, path: RegExp])[] = [
  ['embedded-view', /^\/explore\/embed\/./],
  ['widgets-script', /\/ods-widgets\b[^/]*(?:\/|\.js$|\.css$)/],
];

/** Where the platform keeps what a portal's owner uploads: an icon, a preview. A proxy may rename its host. */
const PORTAL_STORE = /-opendatasoft-staticfileset\//;

/** The signs of the page's own address. */
export function pathSigns(path: string): readonly AddressSign[] {
  const signs = matches(OWN, path);
  return /^\/(?:pages?|p)\/./.test(path) ? [...signs, 'page-address'] : signs;
}

/** The signs of an address that an element of the page bears. @param ownHost null when it is not known */
export function addressSigns(
  element: PageElement,
  { host, path }: PageAddress,
  ownHost: string | null,
): readonly AddressSign[] {
  const isOwn = host === null || host === ownHost;
  const isLink = element.tag === 'a' || element.tag === 'area' || element.tag === 'form';
  if (isLink) return isOwn ? matches(OWN, path) : ownHost === null ? [] : matches(OTHER, path);
  if (PORTAL_STORE.test(`${host}${path}`)) return isIcon(element) ? ['portal-images'] : [];
  if (!isOwn) return matches(OTHER_FILES, path);
  const signs = [...matches(OWN, path), ...matches(OWN_FILES, path)];
  if (isArchived(null, path)) signs.push('archive-copy');
  if (softwareOfPath(path) !== null) signs.push('other-software');
  return signs;
}

const matches = (table: readonly (readonly [AddressSign, RegExp])[], path: string): AddressSign[] =>
  table.filter(([, pattern]) => pattern.test(path)).map(([sign]) => sign);

/** Whether a page shows an image as its own, in its tab or in a preview; logos of others are shown in the page. */
function isIcon({ tag, attributes }: PageElement): boolean {
  return (
    tag === 'link' || (tag === 'meta' && /:image\b/.test(attributes.get('property') ?? attributes.get('name') ?? ''))
  );
}
