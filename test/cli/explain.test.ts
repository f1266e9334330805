import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../_locales/en/messages.json';
import { explain, spoken } from '../../src/cli/commands/explain.ts';
import { catalogueEntries } from '../../src/cli/knowledge/catalogue.ts';
import { indexCatalogue } from '../../src/core/catalogue/index-catalogue.ts';
import { createLookUp } from '../../src/core/catalogue/look-up.ts';
import { DAY, LIFETIME_CAP, YEAR } from '../../src/core/cookie/lifetime.ts';
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
      asked: null,
      lifetime: null,
      renewal: null,
      measured: null,
      setBy: [],
      others: [],
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

  test('no cookie is said to stay longer than a browser keeps it', () => {
    const longest = catalogueEntries.flatMap(({ names }) => {
      const { lifetime } = explain((names[0] ?? '').replaceAll('*', '1'), null, messages);
      return lifetime?.kind === 'persistent' ? lifetime.seconds : [];
    });
    expect(Math.max(...longest)).toBe(LIFETIME_CAP);
  });

  test.each([
    {
      name: '_sp_id.1fff', // @snowplow/browser-tracker 4.10.1
      says: 'It asks for 2 years; browsers keep 400 days. With every page that time begins again. Measured with @snowplow/browser-tracker 4.10.1 on November 29, 2026.',
    },
    {
      name: '_pk_id.1.1fff', // matomo.js 5.2.0-b5
      says: 'It usually stays 393 days. Later pages set it again for what is left of that time. Measured with matomo.js 5.2.0-b5 on November 29, 2026.',
    },
    {
      name: 'ph_x_posthog', // posthog-js 1.449.2
      says: 'It usually stays 1 year. With every page that time begins again. Measured with posthog-js 1.449.2 on November 29, 2026.',
    },
    {
      name: '_pcid', // piano-analytics-js 6.17.0
      says: 'It usually stays 395 days. Later pages set it again for what is left of that time. Measured with piano-analytics-js 6.17.0 on November 29, 2026.',
    },
    {
      name: 'klaro', // klaro 0.7.22
      says: 'It usually stays 120 days. Later pages do not extend that time. Measured with klaro 0.7.22 on November 29, 2026.',
    },
    { name: 'pa_vid', says: 'It usually stays 13 months.' },
    { name: 'django_language', says: 'Opendatasoft · It usually stays 12 months.' },
    {
      name: 'django_language', // Django 3.2.25
      says: 'Django · It usually stays until the browser closes. Measured with Django 3.2.25 on November 29, 2026.',
    },
  ])('of $name it says: $says', ({ name, says }) => {
    expect(spoken(explain(name, null, messages), messages).split('\n')).toContain(says);
  });

  test('a name that holds a person’s id is not repeated', () => {
    expect(explain('gbStickyBuckets__id||mira', null, messages)).toMatchObject({
      name: 'gbStickyBuckets__id||…',
      provider: 'GrowthBook',
    });
  });

  test('for machines it says what is asked for and what a browser keeps of it', () => {
    expect(explain('__eventn_id', null, messages)).toMatchObject({
      asked: { kind: 'persistent', seconds: 5 * YEAR },
      lifetime: { kind: 'persistent', seconds: 400 * DAY },
      renewal: 'fixed',
      measured: { package: '@jitsu/js', version: '1.11.0', date: '2026-11-29' },
    });
  });
});
