import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../_locales/en/messages.json';
import { explain } from '../../src/cli/commands/explain.ts';
import { catalogueEntries } from '../../src/cli/knowledge/catalogue.ts';
import { indexCatalogue } from '../../src/core/catalogue/index-catalogue.ts';
import { createLookUp } from '../../src/core/catalogue/look-up.ts';
import { messagesFromFile } from '../../src/messages/messages-from-file.ts';

const messages = messagesFromFile(en, 'en');
const portalHost = 'town.opendatasoft.com';
const domains = [
  ...new Set(
    catalogueEntries.flatMap(({ certainWhen }) =>
      certainWhen.flatMap((context) => (context.kind === 'domain' ? context.domain : [])),
    ),
  ),
];

describe('explain', () => {
  test.each(catalogueEntries)('$names of $provider is found by its name, and is never certain by it', (entry) => {
    for (const pattern of entry.names) {
      const answer = explain(pattern.replaceAll('*', '1'), null, messages);
      expect(answer).toMatchObject({ certainty: 'probable' });
      expect(answer.sentence).toMatch(/\.$/);
    }
  });

  test.each(catalogueEntries.filter(({ certainWhen }) => certainWhen.some(({ kind }) => kind === 'domain')))(
    '$names is certain on the domains of $provider',
    ({ names, provider, certainWhen }) => {
      for (const context of certainWhen) {
        if (context.kind !== 'domain') continue;
        for (const name of names) {
          const answer = explain(name.replaceAll('*', '1'), `.www.${context.domain.toUpperCase()}`, messages);
          expect(answer).toMatchObject({ provider, certainty: 'certain' });
        }
      }
    },
  );

  test('of 300 names that are made up none is certain, alone or together, wherever they are', () => {
    const character = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.');
    const name = fc.string({ unit: character, minLength: 4, maxLength: 20 });
    const madeUp = fc.sample(name, { numRuns: 300, seed: 5 });
    const lookUp = createLookUp(indexCatalogue(catalogueEntries), { portalHost, names: madeUp });
    const places = [null, portalHost, ...domains];
    const certain = madeUp.filter((one) =>
      places.some((domain) => lookUp({ name: one, domain })?.certainty === 'certain'),
    );
    expect(madeUp.filter((one) => explain(one, null, messages).certainty === 'certain')).toEqual([]);
    expect(certain).toEqual([]);
  });

  test('what nobody knows is said to be unknown', () => {
    expect(explain('whatever_it_is', 'town.opendatasoft.com', messages)).toEqual({
      name: 'whatever_it_is',
      provider: null,
      category: null,
      certainty: 'unknown',
      sentence: en.purpose_unknown.message,
      without: en.without_unclassified.message,
      source: null,
      lifetime: null,
      setBy: [],
    });
  });

  test.each([
    { name: 'sessionid', domain: 'town.opendatasoft.com', provider: 'Opendatasoft' },
    { name: 'sessionid', domain: 'data.town.example', provider: 'Opendatasoft' },
    { name: 'sessionid', domain: 'instagram.com', provider: 'Instagram' },
    { name: 'fr', domain: 'data.town.example', provider: null },
    { name: 'JSESSIONID', domain: 'bam.nr-data.net', provider: 'New Relic' },
    { name: 'JSESSIONID', domain: 'data.town.example', provider: 'Java' },
    { name: 'AMP_TOKEN', domain: 'data.town.example', provider: 'Google Analytics' },
    { name: 'AMP_0a1b2c', domain: 'data.town.example', provider: 'Amplitude' },
  ])('$name on $domain is a cookie of $provider', ({ name, domain, provider }) => {
    expect(explain(name, domain, messages).provider).toBe(provider);
  });
});
