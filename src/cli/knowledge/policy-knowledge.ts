import { readdirSync } from 'node:fs';
import { namesOf } from '../../core/catalogue/names-of.ts';
import { servicesOf } from '../../core/catalogue/services-of.ts';
import { explainers } from '../../core/policy/explainers.ts';
import type { Language } from '../../core/policy/languages/language.ts';
import { withGluedNumbers } from '../../core/policy/lexicon/glued-numbers.ts';
import type { Knowledge } from '../../core/policy/lexicon/knowledge.ts';
import { withMutations } from '../../core/policy/lexicon/mutations.ts';
import { entities } from '../../core/policy/sources/html/entities.ts';

import { catalogueEntries, providers } from './catalogue.ts';

const LANGUAGES = `${import.meta.dirname}/../../core/policy/languages`;

/** The language that a file of the folder exports; their type's own file exports none. */
async function load(file: string): Promise<readonly Language[]> {
  const name = file.replace(/\.ts$/, '');
  // Bundlers and Node both follow a relative template such as this one.
  const exported: Readonly<Record<string, Language>> = await import(`../../core/policy/languages/${name}.ts`);
  return Object.values(exported);
}

/** The folder is the list: every language in it, first what they share, whose tag is empty. */
const languages = (await Promise.all(readdirSync(LANGUAGES).map(load)))
  .flat()
  .map(withGluedNumbers)
  .map(withMutations)
  .sort((one, other) => (one.tag < other.tag ? -1 : 1));

/** All that a reader can know. The extension loads `policy-knowledge.json`, which the build makes of this. */
export const policyKnowledge: Knowledge = {
  languages,
  names: namesOf(catalogueEntries),
  services: servicesOf(providers),
  explainers,
  entities,
};
