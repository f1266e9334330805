import type { CatalogueEntry } from '../core/catalogue/entry.ts';
import { browser } from './browser.ts';

let loaded: Promise<readonly CatalogueEntry[]> | null = null;

/** Reads the catalogue of known cookies from a file of the extension, once. */
export function loadCatalogue(): Promise<readonly CatalogueEntry[]> {
  loaded ??= fetch(browser.runtime.getURL('catalogue.json')).then((file) => file.json());
  return loaded;
}
