import { expect, test } from 'vitest';
import { catalogueEntries } from '../../../src/cli/knowledge/catalogue.ts';
import { shortName } from '../../../src/core/cookie/short-name.ts';
import { processorMs } from '../../processor-ms.ts';

test.each([
  { what: 'text behind bars', name: 'gbStickyBuckets__id||mira@town.example', shown: 'gbStickyBuckets__id||…' },
  { what: 'what follows more bars', name: 'a||b||c', shown: 'a||…' },
  { what: 'a UUID', name: 'dmn_chk_01a22686-ddb8-70c1-88cc-43be0a453617', shown: 'dmn_chk_…' },
  { what: 'a hash', name: 'wordpress_logged_in_0123456789abcdef0123456789ABCDEF', shown: 'wordpress_logged_in_…' },
  { what: 'a hash right behind letters', name: 'SESS0123456789abcdef0123456789abcdef', shown: 'SESS…' },
  {
    what: 'what stands behind an id',
    name: 'kndctr_0123456789ABCDEF01234567_AdobeOrg_identity',
    shown: 'kndctr_…_AdobeOrg_identity',
  },
  { what: 'a mixed token', name: 'ph_phc_mQ4x9ZzL2tYh7KpRs3VwXnB5cDfGjKlMnPq_posthog', shown: 'ph_phc_…_posthog' },
  { what: 'a mail address', name: 'seen_mira.b@town.example', shown: 'seen_…' },
  { what: 'an encoded mail address', name: 'seen_mira%40town.example', shown: 'seen_…' },
])('$what gives way to an ellipsis', ({ name, shown }) => {
  expect(shortName(name)).toBe(shown);
});

test.each([
  '',
  'sessionid',
  '_pk_id.1.1fff',
  '_hjSessionUser_1234567',
  '_ga_ABCDE12345',
  '_dc_gtm_UA-123456789-1',
  'CookieConsentBulkSetting-1',
  'MicrosoftApplicationsTelemetryDeviceId',
  '_sp_root_domain_test_1764403200000',
  '||',
])('“%s” holds nothing of anybody', (name) => {
  expect(shortName(name)).toBe(name);
});

test('no literal name that the catalogue knows is shortened', () => {
  const names = catalogueEntries.flatMap((entry) => entry.names).filter((name) => !name.includes('*'));
  expect(names.filter((name) => shortName(name) !== name)).toEqual([]);
});

test.each([
  { what: 'letters', name: 'g'.repeat(200_000) },
  { what: 'hexadecimal letters between others', name: 'abcdefgh'.repeat(25_000) },
  { what: 'two digits and letters', name: `1${'x'.repeat(100_000)}2${'x'.repeat(100_000)}` },
  { what: 'signs of mail', name: '%4'.repeat(100_000) },
])('a name of two hundred thousand $what takes no time to speak of', { tags: 'long' }, ({ name }) => {
  expect(processorMs(() => shortName(name))).toBeLessThan(500);
});
