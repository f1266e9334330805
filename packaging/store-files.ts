import type { Files } from './zip.ts';

interface Manifest {
  readonly background: { readonly service_worker: string; readonly scripts: readonly string[]; readonly type: string };
  readonly permissions: readonly string[];
  readonly minimum_chrome_version: string;
  readonly browser_specific_settings: object;
}

/** What of the manifest is for each store's browsers: the other's own words are left out. */
const MANIFESTS = {
  chromium: ({ browser_specific_settings: _, background: { scripts: __, ...background }, ...manifest }: Manifest) => ({
    ...manifest,
    background,
  }),
  firefox: ({
    minimum_chrome_version: _,
    background: { service_worker: __, ...background },
    ...manifest
  }: Manifest) => ({
    ...manifest,
    background,
    permissions: manifest.permissions.filter((permission) => permission !== 'offscreen'),
  }),
} as const;

export type Store = keyof typeof MANIFESTS;
export const STORES = Object.keys(MANIFESTS) as readonly Store[];

/** What one store is given of the built extension. */
export function storeFiles(built: Files, store: Store): Files {
  const manifest: Manifest = JSON.parse(new TextDecoder().decode(built.get('manifest.json')));
  const written = `${JSON.stringify(MANIFESTS[store](manifest), null, 2)}\n`;
  return new Map([...built, ['manifest.json', new TextEncoder().encode(written)]]);
}
