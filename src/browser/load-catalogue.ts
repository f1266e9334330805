import { type Catalogue, indexCatalogue } from '../core/catalogue/index-catalogue.ts';
import { browser } from './browser.ts';

let loaded: Promise<Catalogue> | null = null;

/** Reads the catalogue of known cookies from a file of the extension, once. */
export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= fetch(browser.runtime.getURL('catalogue.json')).then(async (file) => indexCatalogue(await file.json()));
  return loaded;
}
