import { expect, test } from 'vitest';
import { catalogue } from '../../../src/cli/knowledge/catalogue.ts';
import { createLookUp } from '../../../src/core/catalogue/look-up.ts';

// What packages ask for, as npm, PyPI or Debian served them, untouched and with default settings, in Chromium 150 on
// 2026-11-29. `asked` is in seconds; null where it varies.
const MEASURED: readonly {
  readonly from: string;
  readonly name: string;
  readonly asked: number | 'session' | null;
  readonly provider: string;
  readonly category: string;
  readonly renewal?: string;
}[] = [
  {
    from: 'tarteaucitronjs 1.34.0',
    name: 'tarteaucitron',
    asked: 31_536_000,
    provider: 'tarteaucitron',
    category: 'necessary',
  },
  { from: 'orejime 3.2.1', name: 'eu-consent', asked: 10_368_000, provider: 'Orejime', category: 'necessary' },
  { from: 'orejime 2.3.3', name: 'orejime', asked: 31_536_000, provider: 'Orejime', category: 'necessary' },
  {
    from: 'klaro 0.7.22',
    name: 'klaro',
    asked: 10_368_000,
    provider: 'Klaro',
    category: 'necessary',
    renewal: 'fixed',
  },
  {
    from: 'vanilla-cookieconsent 3.1.0',
    name: 'cc_cookie',
    asked: 15_724_800,
    provider: 'CookieConsent (orestbida)',
    category: 'necessary',
    renewal: 'fixed',
  },
  {
    from: 'cookieconsent 3.1.1',
    name: 'cookieconsent_status',
    asked: 31_536_000,
    provider: 'Osano',
    category: 'necessary',
    renewal: 'fixed',
  },
  {
    from: 'react-cookie-consent 10.0.2',
    name: 'CookieConsent',
    asked: 31_536_000,
    provider: 'react-cookie-consent',
    category: 'necessary',
  },
  {
    from: 'cookies-eu-banner 3.0.0',
    name: 'hasConsent',
    asked: 31_104_000,
    provider: 'Cookies EU Banner',
    category: 'necessary',
  },
  {
    from: '@hmcts/cookie-manager 1.1.0',
    name: 'cookie-preferences',
    asked: 31_536_000,
    provider: 'HMCTS Cookie Manager',
    category: 'necessary',
  },
  {
    from: 'cookie-though 1.7.3',
    name: 'cookie-preferences',
    asked: 31_536_000,
    provider: 'Cookie Though',
    category: 'necessary',
  },
  {
    from: '@canonical/cookie-policy 3.10.0',
    name: '_cookies_accepted',
    asked: 31_536_000,
    provider: 'Canonical',
    category: 'necessary',
  },
  {
    from: '@canonical/cookie-policy 3.10.0',
    name: '_cookies_set_offline',
    asked: 31_536_000,
    provider: 'Canonical',
    category: 'necessary',
  },
  {
    from: '@mozmeao/consent-banner 1.1.1',
    name: 'moz-consent-pref',
    asked: 15_724_800,
    provider: 'Mozilla Consent Banner',
    category: 'necessary',
  },
  {
    from: '@porscheofficial/cookie-consent-banner 4.1.0',
    name: 'cookies_accepted_categories',
    asked: 604_800,
    provider: 'Porsche Cookie Consent Banner',
    category: 'necessary',
  },
  {
    from: 'cookie-notice 1.3.9',
    name: 'cookie_notice',
    asked: 2_592_000,
    provider: 'cookie-notice (npm)',
    category: 'necessary',
  },
  {
    from: 'bootstrap-cookie-alert 1.2.2',
    name: 'acceptCookies',
    asked: 31_536_000,
    provider: 'Bootstrap Cookie Alert',
    category: 'necessary',
  },
  { from: '@c15t/react 2.2.1', name: 'c15t', asked: 31_536_000, provider: 'c15t', category: 'necessary' },
  {
    from: '@use-cookie-consent/core 0.3.6',
    name: 'USE_COOKIE_CONSENT_STATE',
    asked: 'session',
    provider: 'use-cookie-consent',
    category: 'necessary',
  },
  {
    from: 'matomo.js 5.2.0-b5',
    name: '_pk_id.1.1fff',
    asked: 33_955_200,
    provider: 'Matomo',
    category: 'statistics',
    renewal: 'counting-down',
  },
  {
    from: 'matomo.js 5.2.0-b5',
    name: '_pk_ses.1.1fff',
    asked: 1_800,
    provider: 'Matomo',
    category: 'statistics',
    renewal: 'each-page',
  },
  { from: 'matomo.js 5.2.0-b5', name: '_pk_ref.1.1fff', asked: 15_768_000, provider: 'Matomo', category: 'statistics' },
  { from: 'matomo.js 5.2.0-b5', name: '_pk_cvar.1.1fff', asked: 1_800, provider: 'Matomo', category: 'statistics' },
  { from: 'matomo.js 5.2.0-b5', name: 'mtm_consent', asked: 946_080_000, provider: 'Matomo', category: 'necessary' },
  {
    from: 'matomo.js 5.2.0-b5',
    name: 'mtm_cookie_consent',
    asked: 946_080_000,
    provider: 'Matomo',
    category: 'necessary',
  },
  {
    from: 'matomo.js 5.2.0-b5',
    name: 'mtm_consent_removed',
    asked: 946_080_000,
    provider: 'Matomo',
    category: 'necessary',
  },
  {
    from: 'piano-analytics-js 6.17.0',
    name: '_pcid',
    asked: 34_128_000,
    provider: 'AT Internet (Piano)',
    category: 'statistics',
    renewal: 'counting-down',
  },
  {
    from: 'piano-analytics-js 6.17.0',
    name: '_pctx',
    asked: 34_128_000,
    provider: 'AT Internet (Piano)',
    category: 'statistics',
    renewal: 'counting-down',
  },
  {
    from: 'piano-analytics-js 6.17.0',
    name: 'pa_privacy',
    asked: 34_128_000,
    provider: 'AT Internet (Piano)',
    category: 'necessary',
  },
  {
    from: 'piano-analytics-js 6.17.0',
    name: '_pprv',
    asked: 34_128_000,
    provider: 'AT Internet (Piano)',
    category: 'necessary',
  },
  {
    from: '@snowplow/browser-tracker 4.10.1',
    name: '_sp_id.1fff',
    asked: 63_072_000,
    provider: 'Snowplow',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@snowplow/browser-tracker 4.10.1',
    name: '_sp_ses.1fff',
    asked: 1_800,
    provider: 'Snowplow',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: 'posthog-js 1.449.2',
    name: 'ph_x_posthog',
    asked: 31_536_000,
    provider: 'PostHog',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: 'mixpanel-browser 2.83.0',
    name: 'mp_x_mixpanel',
    asked: 31_536_000,
    provider: 'Mixpanel',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@amplitude/analytics-browser 2.48.1',
    name: 'AMP_0123456789',
    asked: 31_536_000,
    provider: 'Amplitude',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@amplitude/analytics-browser 2.48.1',
    name: 'AMP_MKTG_0123456789',
    asked: 31_536_000,
    provider: 'Amplitude',
    category: 'statistics',
    renewal: 'fixed',
  },
  {
    from: '@segment/analytics-next 1.84.3',
    name: 'ajs_anonymous_id',
    asked: 31_536_000,
    provider: 'Segment',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@segment/analytics-next 1.84.3',
    name: 'ajs_user_id',
    asked: 31_536_000,
    provider: 'Segment',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@segment/analytics-next 1.84.3',
    name: 'ajs_group_id',
    asked: 31_536_000,
    provider: 'Segment',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@datadog/browser-rum 7.16.2',
    name: '_dd_s_v2',
    asked: 31_536_000,
    provider: 'Datadog',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@datadog/browser-rum 6.33.0',
    name: '_dd_s',
    asked: 31_536_000,
    provider: 'Datadog',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@microsoft/applicationinsights-web 3.4.4',
    name: 'ai_user',
    asked: 31_536_000,
    provider: 'Azure Application Insights',
    category: 'statistics',
    renewal: 'fixed',
  },
  {
    from: '@microsoft/applicationinsights-web 3.4.4',
    name: 'ai_session',
    asked: 1_800,
    provider: 'Azure Application Insights',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@rudderstack/analytics-js 3.34.1',
    name: 'rl_anonymous_id',
    asked: 31_536_000,
    provider: 'RudderStack',
    category: 'statistics',
  },
  {
    from: '@rudderstack/analytics-js 3.34.1',
    name: 'rl_user_id',
    asked: 31_536_000,
    provider: 'RudderStack',
    category: 'statistics',
  },
  {
    from: '@rudderstack/analytics-js 3.34.1',
    name: 'rl_trait',
    asked: 31_536_000,
    provider: 'RudderStack',
    category: 'statistics',
  },
  {
    from: '@rudderstack/analytics-js 3.34.1',
    name: 'rl_session',
    asked: 31_536_000,
    provider: 'RudderStack',
    category: 'statistics',
  },
  {
    from: '@rudderstack/analytics-js 3.34.1',
    name: 'rl_page_init_referrer',
    asked: 31_536_000,
    provider: 'RudderStack',
    category: 'statistics',
  },
  {
    from: '@kameleoon/javascript-sdk 4.17.1',
    name: 'kameleoonVisitorCode',
    asked: 31_536_000,
    provider: 'Kameleoon',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@growthbook/growthbook 1.8.0',
    name: 'gbuuid',
    asked: 34_560_000,
    provider: 'GrowthBook',
    category: 'statistics',
    renewal: 'each-page',
  },
  {
    from: '@growthbook/growthbook 1.8.0',
    name: 'gbStickyBuckets__id||42',
    asked: 15_552_000,
    provider: 'GrowthBook',
    category: 'statistics',
  },
  {
    from: '@jitsu/js 1.11.0',
    name: '__eventn_id',
    asked: 157_680_000,
    provider: 'Jitsu',
    category: 'statistics',
    renewal: 'fixed',
  },
  { from: '@jitsu/js 1.11.0', name: '__eventn_uid', asked: 157_680_000, provider: 'Jitsu', category: 'statistics' },
  { from: '@jitsu/js 1.11.0', name: '__eventn_id_usr', asked: 157_680_000, provider: 'Jitsu', category: 'statistics' },
  {
    from: '@usermaven/sdk-js 1.5.15',
    name: '__eventn_id_KEY',
    asked: 315_360_000,
    provider: 'Usermaven',
    category: 'statistics',
  },
  {
    from: 'i18next-browser-languagedetector 8.3.0',
    name: 'i18next',
    asked: 'session',
    provider: 'i18next',
    category: 'preferences',
  },
  { from: 'Django 3.2.25', name: 'sessionid', asked: 1_209_600, provider: 'Django', category: 'necessary' },
  { from: 'Django 3.2.25', name: 'csrftoken', asked: 31_449_600, provider: 'Django', category: 'necessary' },
  { from: 'Django 3.2.25', name: 'django_language', asked: 'session', provider: 'Django', category: 'preferences' },
  { from: 'Django 3.2.25', name: 'messages', asked: 'session', provider: 'Django', category: 'necessary' },
  { from: 'express-session 1.19.0', name: 'connect.sid', asked: 'session', provider: 'Express', category: 'necessary' },
  {
    from: 'cookie-session 2.1.1',
    name: 'session',
    asked: 'session',
    provider: 'cookie-session (Express)',
    category: 'necessary',
  },
  {
    from: 'cookie-session 2.1.1',
    name: 'session.sig',
    asked: 'session',
    provider: 'cookie-session (Express)',
    category: 'necessary',
  },
  { from: 'koa-session 7.0.2', name: 'koa.sess', asked: null, provider: 'Koa', category: 'necessary' },
  { from: 'koa-session 7.0.2', name: 'koa.sess.sig', asked: null, provider: 'Koa', category: 'necessary' },
  { from: 'csurf 1.11.0', name: '_csrf', asked: 'session', provider: 'csurf (Express)', category: 'necessary' },
  {
    from: 'csrf-csrf 4.0.3',
    name: '__Host-psifi.x-csrf-token',
    asked: 'session',
    provider: 'csrf-csrf (Express)',
    category: 'necessary',
  },
  { from: 'lusca 1.7.0', name: 'XSRF-TOKEN', asked: 'session', provider: 'lusca (Express)', category: 'necessary' },
  { from: '@fastify/session 11.1.3', name: 'sessionId', asked: 'session', provider: 'Fastify', category: 'necessary' },
  {
    from: '@fastify/secure-session 8.4.0',
    name: 'session',
    asked: 'session',
    provider: 'Fastify',
    category: 'necessary',
  },
  { from: '@hapi/yar 11.0.3', name: 'session', asked: 'session', provider: 'hapi', category: 'necessary' },
  { from: '@hapi/crumb 9.0.1', name: 'crumb', asked: 'session', provider: 'hapi', category: 'necessary' },
  {
    from: 'next-auth 4.24.15',
    name: 'next-auth.session-token',
    asked: 2_592_000,
    provider: 'NextAuth',
    category: 'necessary',
  },
  {
    from: 'next-auth 4.24.15',
    name: '__Secure-next-auth.session-token',
    asked: 2_592_000,
    provider: 'NextAuth',
    category: 'necessary',
  },
  {
    from: 'next-auth 4.24.15',
    name: 'next-auth.csrf-token',
    asked: 'session',
    provider: 'NextAuth',
    category: 'necessary',
  },
  {
    from: 'next-auth 4.24.15',
    name: 'next-auth.callback-url',
    asked: 'session',
    provider: 'NextAuth',
    category: 'necessary',
  },
  { from: 'next-auth 4.24.15', name: 'next-auth.nonce', asked: 'session', provider: 'NextAuth', category: 'necessary' },
  { from: 'next-auth 4.24.15', name: 'next-auth.state', asked: 900, provider: 'NextAuth', category: 'necessary' },
  {
    from: 'next-auth 4.24.15',
    name: 'next-auth.pkce.code_verifier',
    asked: 900,
    provider: 'NextAuth',
    category: 'necessary',
  },
  {
    from: '@auth/core 0.41.3',
    name: 'authjs.session-token',
    asked: 2_592_000,
    provider: 'Auth.js',
    category: 'necessary',
  },
  {
    from: '@auth/core 0.41.3',
    name: '__Secure-authjs.session-token',
    asked: 2_592_000,
    provider: 'Auth.js',
    category: 'necessary',
  },
  {
    from: '@auth/core 0.41.3',
    name: 'authjs.csrf-token',
    asked: 'session',
    provider: 'Auth.js',
    category: 'necessary',
  },
  {
    from: '@auth/core 0.41.3',
    name: '__Host-authjs.csrf-token',
    asked: 'session',
    provider: 'Auth.js',
    category: 'necessary',
  },
  {
    from: '@auth/core 0.41.3',
    name: 'authjs.callback-url',
    asked: 'session',
    provider: 'Auth.js',
    category: 'necessary',
  },
  {
    from: 'better-auth 1.7.25',
    name: 'better-auth.session_token',
    asked: 604_800,
    provider: 'Better Auth',
    category: 'necessary',
  },
  { from: 'Flask 2.2.2', name: 'session', asked: null, provider: 'Flask', category: 'necessary' },
  { from: 'PHP 8.2', name: 'PHPSESSID', asked: 'session', provider: 'PHP', category: 'necessary' },
];

test.each(MEASURED)('$from asks for $asked for $name, a $category cookie of $provider', (measured) => {
  const entry = catalogue.entriesFor(measured.name)[0]?.find(({ provider }) => provider === measured.provider);
  const { lifetime = undefined, category, renewal } = entry ?? {};
  const asked = lifetime?.kind === 'persistent' ? lifetime.seconds : (lifetime?.kind ?? null);
  expect({ asked, category, renewal }).toEqual({
    asked: measured.asked,
    category: measured.category,
    renewal: measured.renewal,
  });
});

test.each(MEASURED)('$name says that it was measured with $from', ({ from, name, provider: owner }) => {
  const entry = catalogue.entriesFor(name)[0]?.find(({ provider }) => provider === owner);
  expect(`${entry?.measured?.package} ${entry?.measured?.version}`).toBe(from);
});

test.each([
  { from: 'piano-analytics-js 6.17.0', name: '_cookie_test' },
  { from: '@snowplow/browser-tracker 4.10.1', name: '_sp_root_domain_test_1764403200000' },
  { from: 'posthog-js 1.449.2', name: 'dmn_chk_0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b' },
  { from: '@amplitude/analytics-browser 2.48.1', name: 'AMP_TEST' },
  { from: '@amplitude/analytics-browser 2.48.1', name: 'AMP_TLDTEST' },
  { from: '@segment/analytics-next 1.84.3', name: '__tld__' },
  { from: '@datadog/browser-rum 7.16.2', name: 'dd_cookie_test_0190a1b2' },
  { from: '@rudderstack/analytics-js 3.34.1', name: 'test_rudder_cookie' },
  { from: '@jitsu/js 1.11.0', name: 'cookiecookie' },
  { from: '@adobe/alloy 2.33.1', name: 'com.adobe.alloy.getTld' },
  { from: '@mozmeao/consent-banner 1.1.1', name: 'cookietest' },
])('$name, which $from sets and deletes at once, is a probe, and recognises nobody', ({ name }) => {
  const match = createLookUp(catalogue, { portalHost: null, names: [name] })({ name, domain: null });
  expect([match?.entry.sentence, match?.entry.category]).toEqual(['probe', 'unclassified']);
});

test.each([
  { name: 'CookieConsent', beside: ['CookieConsentBulkTicket'], provider: 'Cookiebot' },
  { name: 'XSRF-TOKEN', beside: ['laravel_session'], provider: 'Laravel' },
  { name: 'XSRF-TOKEN', beside: ['connect.sid'], provider: 'lusca (Express)' },
  { name: 'django_language', beside: ['csrftoken'], provider: 'Django' },
  { name: 'session', beside: ['session.sig'], provider: 'cookie-session (Express)' },
  { name: 'session', beside: ['crumb'], provider: 'hapi' },
  { name: '__tld__', beside: ['ajs_anonymous_id'], provider: 'Segment' },
  { name: '__tld__', beside: ['rl_anonymous_id'], provider: 'RudderStack' },
  { name: 'cookietest', beside: ['moz-consent-pref'], provider: 'Mozilla Consent Banner' },
])('$name beside $beside is that of $provider', ({ name, beside, provider }) => {
  const lookUp = createLookUp(catalogue, { portalHost: 'data.town.example', names: [name, ...beside] });
  const match = lookUp({ name, domain: 'www.other.example' });
  expect([match?.entry.provider, match?.certainty]).toEqual([provider, 'certain']);
});

test('on a portal’s own host the names of Django are the platform’s', () => {
  const names = ['sessionid', 'csrftoken', 'django_language'];
  const lookUp = createLookUp(catalogue, { portalHost: 'data.town.example', names });
  const found = names.map((name) => lookUp({ name, domain: 'data.town.example' }));
  expect(found.map((match) => [match?.entry.provider, match?.certainty])).toEqual(
    names.map(() => ['Opendatasoft', 'certain']),
  );
});
