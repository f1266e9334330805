import { readdirSync } from 'node:fs';
import type { Provider } from '../../core/catalogue/entry.ts';
import { indexCatalogue } from '../../core/catalogue/index-catalogue.ts';
import { toCatalogue } from '../../core/catalogue/to-catalogue.ts';

const ENTRIES = `${import.meta.dirname}/../../core/catalogue/entries`;

/** A file of the folder exports one provider. Bundlers and Node both follow a relative template such as this one. */
async function load(file: string): Promise<Provider> {
  const name = file.replace(/\.ts$/, '');
  const exported: Readonly<Record<string, Provider>> = await import(`../../core/catalogue/entries/${name}.ts`);
  const [provider] = Object.values(exported);
  if (provider === undefined) throw new Error(`${file} exports no provider`);
  return provider;
}

/** The folder is the list: every provider in it. */
export const providers: readonly Provider[] = await Promise.all(readdirSync(ENTRIES).sort().map(load));

/** All known cookies. Node reads them from their folder; the extension loads `catalogue.json`, which the build makes of this. */
export const catalogueEntries = toCatalogue(providers);

export const catalogue = indexCatalogue(catalogueEntries);
