import type { PageElement } from './page-element.ts';

/** Folders that a page's own files stand in when other software made it. */
const FOLDERS: readonly (readonly [folder: string, software: string])[] = [
  ['/data-fair/', 'Data Fair'],
  ['/portal/api/', 'Data Fair'],
  ['/webassets/', 'CKAN'],
  ['/fanstatic/', 'CKAN'],
  ['/sites/default/files/', 'Drupal'],
  ['/core/misc/', 'Drupal'],
  ['/wp-content/', 'WordPress'],
  ['/wp-includes/', 'WordPress'],
  ['/++theme++', 'Plone'],
  ['/++resource++', 'Plone'],
  ['/++plone++', 'Plone'],
  ['/typo3temp/', 'TYPO3'],
  ['/typo3conf/', 'TYPO3'],
  ['/media/jui/', 'Joomla'],
  ['/_themes/', 'udata'],
  ['/etc.clientlibs/', 'AEM'],
  ['/hubfs/', 'HubSpot'],
  ['/hs-fs/', 'HubSpot'],
  ['/_static/', 'Sphinx'],
];

/** Names of elements, attributes and classes that begin so. */
const PREFIXES: readonly (readonly [prefix: string, software: string])[] = [
  ['d4c-', 'Data4Citizen'],
  ['ckan-', 'CKAN'],
  ['socrata-', 'Socrata'],
  ['entryscape', 'EntryScape'],
  ['piveau', 'Piveau'],
];

const HEADERS: readonly (readonly [header: RegExp, software: string])[] = [
  [/^x-(?:generator|drupal-[a-z-]+): ./, 'Drupal'],
  [/^x-socrata-[a-z-]+: ./, 'Socrata'],
  [/^x-pingback: ./, 'WordPress'],
  [/^link: .*\/wp-json\//, 'WordPress'],
  [/^x-powered-by: php\b/i, 'PHP'],
];

/** The software that a file of the page's own host belongs to, or null. */
export const softwareOfPath = (path: string): string | null =>
  FOLDERS.find(([folder]) => path.startsWith(folder))?.[1] ?? null;

/** The software that an element belongs to, or null. */
export function softwareOfElement({ tag, attributes }: PageElement): string | null {
  if (tag === 'body' && attributes.has('data-site-root')) return 'CKAN';
  if (tag === 'meta' && attributes.get('name')?.startsWith('opendata-ui/')) return 'ArcGIS Hub';
  const names = [tag, ...attributes.keys(), ...(attributes.get('class')?.toLowerCase().split(/\s+/) ?? [])];
  return PREFIXES.find(([prefix]) => names.some((name) => name.startsWith(prefix)))?.[1] ?? null;
}

/** The software that a response's header belongs to, or null. @param line `name: value`, the name in lower case */
export const softwareOfHeader = (line: string): string | null =>
  HEADERS.find(([header]) => header.test(line))?.[1] ?? null;
