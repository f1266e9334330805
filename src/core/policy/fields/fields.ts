import type { Knowledge } from '../lexicon/knowledge.ts';
import { createVocabulary } from '../lexicon/vocabulary.ts';
import { createCategories } from './category.ts';
import { createCategoryCodes } from './category-codes.ts';
import { createColumns } from './columns.ts';
import { createCompanies } from './companies.ts';
import { createConditions } from './condition.ts';
import { createDates } from './dates.ts';
import { createDurations } from './durations.ts';
import { createHosts } from './host.ts';
import { createLifetimes } from './lifetime.ts';
import { createLifetimesBesideNames } from './lifetimes-beside-names.ts';
import { createLikeness } from './likeness.ts';
import { createNames } from './names.ts';
import { createNamesInSentences } from './names-in-sentences.ts';
import { createProviders } from './provider.ts';
import { createQuantities } from './quantities.ts';
import { createRunInNames } from './run-in-names.ts';
import { createSentences } from './sentences.ts';
import { createServices } from './services.ts';
import { createSessions } from './sessions.ts';
import { createSetters } from './setters.ts';
import { createStatedDates } from './stated-date.ts';
import { createStorage } from './storage.ts';
import { createToldLifetimes } from './told-lifetime.ts';

/**
 * Whatever tells what words mean, made from what a reader knows: one place for each meaning, for all layouts. It is flat: a
 * layout takes what it asks for by name.
 */
export function createFields({ languages, names, services }: Knowledge) {
  const vocabulary = createVocabulary(languages);
  const knownNames = new Set(names);
  const knownServices = createServices(services);
  const companies = createCompanies(languages);
  const categories = createCategories(vocabulary);
  const durations = createDurations(createQuantities(languages));
  const likeness = createLikeness(languages, knownNames, knownServices);
  const columns = createColumns(vocabulary);
  const sessions = createSessions(vocabulary);
  const lifetimes = createLifetimes(vocabulary, durations, sessions);
  const setters = createSetters(languages, knownServices, companies, categories.saysCookie);
  const sentences = createSentences(languages);
  const nameReader = createNames(languages, vocabulary, likeness, knownNames);
  return {
    ...vocabulary,
    ...knownServices,
    ...categories,
    ...createCategoryCodes(categories),
    ...durations,
    ...nameReader,
    likeness,
    ...createNamesInSentences(languages, names, vocabulary, likeness, nameReader),
    ...columns,
    ...companies,
    ...createConditions(vocabulary, durations),
    ...createHosts(languages, categories.saysCookie),
    ...lifetimes,
    ...createLifetimesBesideNames(durations, lifetimes),
    ...createProviders(knownServices, companies, vocabulary, categories, columns, setters),
    ...createRunInNames(names),
    ...sentences,
    ...setters,
    ...createStatedDates(languages, createDates(languages)),
    ...createStorage(languages, vocabulary, categories.saysCookie),
    ...createToldLifetimes(vocabulary, durations, sessions, lifetimes, sentences),
  };
}

export type Fields = ReturnType<typeof createFields>;
