import { describe, expect, test } from 'vitest';
import { catalogue, catalogueEntries } from '../../../src/cli/knowledge/catalogue.ts';
import { createLookUp } from '../../../src/core/catalogue/look-up.ts';
import { HOST } from '../facts.ts';

describe('what the catalogue knows', () => {
  test.each([
    { name: 'sessionid', domain: HOST, portalHost: HOST, sentence: 'opendatasoft_sessionid', certainty: 'certain' },
    {
      name: 'sessionid',
      domain: 'opendatasoft.com',
      portalHost: HOST,
      sentence: 'opendatasoft_sessionid',
      certainty: 'certain',
    },
    {
      name: 'sessionid',
      domain: 'example.org',
      portalHost: HOST,
      sentence: 'opendatasoft_sessionid',
      certainty: 'probable',
    },
    { name: 'sessionid', domain: null, portalHost: null, sentence: 'opendatasoft_sessionid', certainty: 'probable' },
    { name: 'sessionid2', domain: HOST, portalHost: HOST, sentence: undefined, certainty: undefined },
    { name: '_pk_id.1.1fff', domain: HOST, portalHost: HOST, sentence: 'matomo_id', certainty: 'probable' },
    {
      name: '_pk_id.1.1fff',
      domain: HOST,
      portalHost: HOST,
      with: ['_pk_ses.1.1fff'],
      sentence: 'matomo_id',
      certainty: 'certain',
    },
    {
      name: '_ga',
      domain: HOST,
      portalHost: HOST,
      with: ['_gid'],
      sentence: 'google_analytics_ga',
      certainty: 'certain',
    },
    { name: '_gaming', domain: HOST, portalHost: HOST, sentence: undefined, certainty: undefined },
    { name: 'idrxvr', domain: 'xiti.com', portalHost: HOST, sentence: 'xiti_idrxvr', certainty: 'certain' },
    { name: 'idrxvr', domain: 'notxiti.com', portalHost: HOST, sentence: 'xiti_idrxvr', certainty: 'probable' },
  ])(
    '$name of $domain is $certainty $sentence',
    ({ name, domain, portalHost, with: others = [], sentence, certainty }) => {
      const match = createLookUp(catalogue, { portalHost, names: [name, ...others] })({ name, domain });
      expect([match?.entry.sentence, match?.certainty]).toEqual([sentence, certainty]);
    },
  );
});

test('no entry is certain by its name alone', () => {
  for (const { names } of catalogueEntries) {
    for (const pattern of names) {
      const name = pattern.replaceAll('*', '1');
      expect(createLookUp(catalogue, { portalHost: null, names: [name] })({ name, domain: null })?.certainty).toBe(
        'probable',
      );
    }
  }
});
