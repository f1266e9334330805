import { expect, test } from 'vitest';
import { providers } from '../../../src/cli/knowledge/catalogue.ts';
import { servicesOf } from '../../../src/core/catalogue/services-of.ts';

const services = servicesOf(providers);

test.each([
  { service: 'Matomo', because: 'it provides known cookies' },
  { service: 'Piwik', because: 'that is its other name' },
  { service: 'Stripe', because: 'policies name it, though no cookie of it is known' },
])('$service is a service: $because', ({ service }) => expect(services).toContain(service));

test.each([
  { word: 'Express', because: 'it is an ordinary word too' },
  { word: 'X (Twitter)', because: 'nobody writes the bracket' },
  { word: 'X', because: 'a letter is no name' },
])('$word tells no service: $because', ({ word }) => expect(services).not.toContain(word));

test('none is there twice', () => expect(new Set(services).size).toBe(services.length));
