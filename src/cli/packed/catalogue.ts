import type { CatalogueEntry } from '../../core/catalogue/entry.ts';
import { indexCatalogue } from '../../core/catalogue/index-catalogue.ts';
import { readData } from './extension.ts';

/** All known cookies, from the file that the extension reads. */
export const catalogue = indexCatalogue(readData<readonly CatalogueEntry[]>('catalogue.json'));
