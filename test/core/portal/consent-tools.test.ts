import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ConsentChoices } from '../../../src/core/portal/consent-tools/consent-tool.ts';
import { CHOICE_ITEMS, CONSENT_TOOLS, readChoices } from '../../../src/core/portal/consent-tools.ts';

const encoded = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const DSFR = '@codegouvfr/react-dsfr finalityConsent analytics-advertising';
const amplitude = (optOut: boolean): string => btoa(encodeURIComponent(JSON.stringify({ deviceId: 'x', optOut })));

/** Values as the packages write them, untouched and with their defaults. */
describe.each<{
  tool: string;
  name: string;
  rows: readonly (readonly [value: string, choices: ConsentChoices | null])[];
}>([
  {
    tool: 'tarteaucitronjs 1.34.0',
    name: 'tarteaucitron',
    rows: [
      ['!gtag=wait!matomo=true!youtube=wait', { ga: null, matomo: 'unknown', youtube: null }],
      ['!matomo=false!youtube=false', { matomo: false, youtube: false }],
      ['!matomo=true!youtube=true', { matomo: 'unknown', youtube: 'unknown' }],
      ['hello', null],
    ],
  },
  {
    tool: 'orejime 3.2.1',
    name: 'eu-consent',
    rows: [
      ['{%22matomo%22:false%2C%22session%22:true}', { matomo: false, session: true }],
      [encoded({ 'ga-4': true, matomo: false }), { matomo: false, others: 'unknown' }],
    ],
  },
  { tool: 'orejime 2.3.3', name: 'orejime', rows: [['{"matomo":false}', { matomo: false }]] },
  {
    tool: 'klaro 0.7.22, whose "OK" stores what a refusal stores',
    name: 'klaro',
    rows: [
      ['%7B%22matomo%22%3Afalse%7D', { matomo: 'unknown' }],
      [encoded({ matomo: true }), { matomo: true }],
    ],
  },
  {
    tool: 'vanilla-cookieconsent 3.1.0',
    name: 'cc_cookie',
    rows: [
      [encoded({ categories: ['necessary'], services: { analytics: [] } }), { all: false }],
      [encoded({ categories: ['necessary', 'analytics'], services: {} }), { statistics: true }],
      [encoded({ revision: 0 }), null],
    ],
  },
  {
    tool: 'cookieconsent 3.1.1 and @vaadin/cookie-consent 24.9.5',
    name: 'cookieconsent_status',
    rows: [
      ['allow', { all: true }],
      ['deny', { all: false }],
      ['dismiss', { all: null }],
      ['constructor', null],
    ],
  },
  {
    tool: 'react-cookie-consent 10.0.2, not Cookiebot',
    name: 'CookieConsent',
    rows: [
      ['true', { all: true }],
      ['false', { all: false }],
      ["{stamp:'x',necessary:true,statistics:false}", null],
    ],
  },
  { tool: 'bootstrap-cookie-alert 1.2.2', name: 'acceptCookies', rows: [['true', { all: true }]] },
  { tool: 'cookies-eu-banner 3.0.0', name: 'hasConsent', rows: [['false', { all: false }]] },
  {
    tool: '@hmcts/cookie-manager 1.1.0',
    name: 'cookie-preferences',
    rows: [
      ['{"analytics":"off","apm":"on"}', { statistics: false, apm: true }],
      ['{"analytics":"maybe"}', null],
    ],
  },
  {
    tool: 'cookie-though 1.7.3, under the same name',
    name: 'cookie-preferences',
    rows: [
      ['essential:1|statistics:0', { statistics: false }],
      ['essential%3A1%7Cstatistics%3A1', { statistics: true }],
    ],
  },
  {
    tool: '@canonical/cookie-policy 3.10.0',
    name: '_cookies_accepted',
    rows: [
      ['all', { all: true }],
      ['essential', { all: false }],
      ['performance', { performance: true }],
    ],
  },
  {
    tool: '@mozmeao/consent-banner 1.1.1',
    name: 'moz-consent-pref',
    rows: [[encoded({ analytics: false, preference: true }), { statistics: false, preferences: true }]],
  },
  {
    tool: '@porscheofficial/cookie-consent-banner 4.1.0',
    name: 'cookies_accepted_categories',
    rows: [
      ['technically_required', { all: false }],
      ['technically_required%2Canalytics', { statistics: true }],
    ],
  },
  {
    tool: '@c15t/react 2.2.1, without the person’s id',
    name: 'c15t',
    rows: [
      ['c.necessary:1,i.t:1764403200,i.sid:sub_abc', { all: false }],
      ['c.necessary:1,c.measurement:1,i.sid:sub_abc', { statistics: true }],
      ['{"consents":{"necessary":true,"measurement":false},"consentInfo":{"time":1}}', { statistics: false }],
    ],
  },
  {
    tool: '@use-cookie-consent/core 0.3.6, which writes before an answer',
    name: 'USE_COOKIE_CONSENT_STATE',
    rows: [
      [encoded({ necessary: true }), {}],
      [encoded({ necessary: true, statistics: false }), { statistics: false }],
    ],
  },
  {
    tool: '@codegouvfr/react-dsfr 1.33.0, in local storage',
    name: DSFR,
    rows: [
      ['{"analytics":false,"isFullConsent":false}', { statistics: false }],
      ['{"analytics":{"matomo":true},"isFullConsent":true}', { matomo: true }],
    ],
  },
  {
    tool: 'piano-analytics-js 6.17.0, whose "optin" is nobody’s answer',
    name: 'pa_privacy',
    rows: [
      ['%22optin%22', { piano: null, others: null }],
      ['%22optout%22', { piano: false, others: null }],
    ],
  },
  { tool: 'matomo.js 5.2.0', name: 'mtm_consent', rows: [['1764403200000', { matomo: true, others: null }]] },
  { tool: 'matomo.js 5.2.0', name: 'mtm_consent_removed', rows: [['1764403200000', { matomo: false, others: null }]] },
  {
    tool: '@amplitude/analytics-browser 2.48.1',
    name: 'AMP_0123456789',
    rows: [
      [amplitude(true), { amplitude: false, others: null }],
      [amplitude(false), { amplitude: null, others: null }],
      ['test', null],
    ],
  },
  { tool: 'posthog-js 1.449.2', name: '__ph_opt_in_out_phc_x', rows: [['0', { posthog: false, others: null }]] },
  { tool: 'mixpanel-browser 2.83.0', name: '__mp_opt_in_out_x', rows: [['1', { mixpanel: true, others: null }]] },
])('of $tool in $name', ({ name, rows }) => {
  test.each(rows)('%s is read as %o', (value, choices) => expect(readChoices(name, value)).toEqual(choices));
});

test.each(['sessionid', 'klaro2', 'constructor', '_pprv'])('no value is looked at under the name %s', (name) =>
  expect(readChoices(name, '{"matomo":false}')).toBeUndefined(),
);

test('a name that may be a person’s is not kept, and leaves open what was answered', () =>
  expect(readChoices('orejime', '{"jane@example.com":true,"Jane":false}')).toEqual({ others: 'unknown' }));

test('local storage is asked for names of consent tools alone', () =>
  expect(CHOICE_ITEMS).toEqual([
    'c15t',
    '@codegouvfr/react-dsfr finalityConsent *',
    '__ph_opt_in_out_*',
    '__mp_opt_in_out_*',
  ]));

test('what sites call in two ways is one purpose, and open where they differ', () => {
  const value = JSON.stringify({ 'google-analytics': false, gtag: false, audience: true, 'mesure-audience': false });
  expect(readChoices('orejime', value)).toEqual({ ga: false, statistics: 'unknown' });
});

test('docs/rules.md names every cookie and item that is read, and no other', () => {
  const [, from = ''] = readFileSync('docs/rules.md', 'utf8').split('\n## Whose choices are read\n');
  const [section = ''] = from.split('\n## ');
  const rows = Array.from(section.matchAll(/^\| (`[^|]+) \|/gm), ([, names = '']) => names);
  const documented = rows.flatMap((names) => Array.from(names.matchAll(/`([^`]+)`/g), ([, name]) => name));
  expect(documented.sort()).toEqual([...new Set(CONSENT_TOOLS.flatMap(({ names }) => names))].sort());
});
