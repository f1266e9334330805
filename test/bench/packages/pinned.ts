/** A package of npm whose cookies are measured. */
export interface Pinned {
  readonly package: string;
  readonly version: string;
  /** Whose cookies it sets, as the catalogue names it. */
  readonly provider: string;
  /** What a page does with it: a module, bundled from the package's folder. */
  readonly page?: string;
  /** A script of the package that the page loads as it is, before its own. */
  readonly script?: string;
  /** What a server does with it: the body of a function that returns a `Middleware`, with imports from the package's folder. */
  readonly server?: string;
  /** What is pressed on the first page: "accept", by the package's own mark for it. */
  readonly press?: string;
  /** What it needs besides, pinned too. */
  readonly beside?: Readonly<Record<string, string>>;
}

const react = { react: '19.2.0', 'react-dom': '19.2.0' } as const;
const HERE = 'location.origin';

/** Those that set cookies by themselves in a page that loads them with their defaults. */
export const PINNED: readonly Pinned[] = [
  {
    package: 'tarteaucitronjs',
    version: '1.34.0',
    provider: 'tarteaucitron',
    script: 'tarteaucitron.js',
    page: `tarteaucitron.init({ privacyUrl: '' });
      (tarteaucitron.job = tarteaucitron.job || []).push('youtube');`,
    press: '#tarteaucitronPersonalize2',
  },
  {
    package: 'orejime',
    version: '3.2.1',
    provider: 'Orejime',
    page: `window.orejimeConfig = { privacyPolicyUrl: '/', purposes: [{ id: 'analytics', title: 'Analytics' }] };
      const script = document.createElement('script'); script.src = '/files/dist/orejime-standard-en.js';
      document.head.append(script);`,
    press: '.orejime-Banner-saveButton, .orejime-Banner-acceptButton, .orejime-Button--save',
  },
  {
    package: 'klaro',
    version: '0.7.22',
    provider: 'Klaro',
    page: `import * as klaro from 'klaro';
      klaro.setup({ lang: 'en', services: [{ name: 'matomo', purposes: ['analytics'] }], acceptAll: true,
        translations: { en: { purposes: { analytics: 'Analytics' }, matomo: { description: 'M' } } } });`,
    press: '.cm-btn-success',
  },
  {
    package: 'vanilla-cookieconsent',
    version: '3.1.0',
    provider: 'CookieConsent (orestbida)',
    page: `import * as consent from 'vanilla-cookieconsent';
      await consent.run({ hideFromBots: false, categories: { necessary: { readOnly: true }, analytics: {} },
        language: { default: 'en', translations: { en: { consentModal: { title: 'T', acceptAllBtn: 'A' },
        preferencesModal: { sections: [] } } } } });`,
    press: '[data-role="all"]',
  },
  {
    package: 'cookieconsent',
    version: '3.1.1',
    provider: 'Osano',
    page: `import 'cookieconsent'; window.cookieconsent.initialise({ type: 'opt-in' });`,
    press: '.cc-allow',
  },
  {
    package: 'cookies-eu-banner',
    version: '3.0.0',
    provider: 'Cookies EU Banner',
    page: `import { createCookiesBanner } from 'cookies-eu-banner';
      document.body.innerHTML = '<template id="cookies-eu-banner-template"><p><button id="cookies-eu-reject">No</button>' +
        '<button id="cookies-eu-accept">Yes</button></p></template>';
      createCookiesBanner({ onAccept() {}, onReject() {} });`,
    press: '#cookies-eu-accept',
  },
  {
    package: 'react-cookie-consent',
    version: '10.0.2',
    provider: 'react-cookie-consent',
    beside: react,
    page: `import CookieConsent from 'react-cookie-consent'; import { createElement } from 'react';
      import { createRoot } from 'react-dom/client'; createRoot(document.body).render(createElement(CookieConsent));`,
    press: '#rcc-confirm-button',
  },
  {
    package: 'piano-analytics-js',
    version: '6.17.0',
    provider: 'AT Internet (Piano)',
    page: `import { pianoAnalytics } from 'piano-analytics-js';
      pianoAnalytics.setConfigurations({ site: 1, collectDomain: ${HERE} }); pianoAnalytics.sendEvent('page.display', {});`,
  },
  {
    package: '@snowplow/browser-tracker',
    version: '4.10.1',
    provider: 'Snowplow',
    page: `import { newTracker, trackPageView } from '@snowplow/browser-tracker';
      newTracker('sp', ${HERE}, { appId: 'x' }); trackPageView();`,
  },
  {
    package: 'posthog-js',
    version: '1.449.2',
    provider: 'PostHog',
    page: `import posthog from 'posthog-js'; posthog.init('phc_measured', { api_host: ${HERE} });`,
  },
  {
    package: 'mixpanel-browser',
    version: '2.83.0',
    provider: 'Mixpanel',
    page: `import mixpanel from 'mixpanel-browser'; mixpanel.init('measured', { api_host: ${HERE} });`,
  },
  {
    package: '@amplitude/analytics-browser',
    version: '2.48.1',
    provider: 'Amplitude',
    page: `import { init } from '@amplitude/analytics-browser'; init('0123456789abcdef', { serverUrl: ${HERE} });`,
  },
  {
    package: '@segment/analytics-next',
    version: '1.84.3',
    provider: 'Segment',
    page: `import { AnalyticsBrowser } from '@segment/analytics-next';
      const analytics = AnalyticsBrowser.load({ writeKey: 'x', cdnSettings: { integrations: {} } });
      await analytics.page(); await analytics.identify('u'); await analytics.group('g');`,
  },
  ...(['7.16.2', '6.33.0', '5.35.1', '4.50.1'] as const).map((version) => ({
    package: '@datadog/browser-rum',
    version,
    provider: 'Datadog',
    page: `import { datadogRum } from '@datadog/browser-rum';
      datadogRum.init({ applicationId: 'x', clientToken: 'x', site: 'datadoghq.eu', service: 's', sampleRate: 100,
        sessionSampleRate: 100, proxy: ${HERE} });`,
  })),
  {
    package: '@microsoft/applicationinsights-web',
    version: '3.4.4',
    provider: 'Azure Application Insights',
    page: `import { ApplicationInsights } from '@microsoft/applicationinsights-web';
      const insights = new ApplicationInsights({ config: { instrumentationKey: '0-0', endpointUrl: ${HERE} } });
      insights.loadAppInsights(); insights.trackPageView();`,
  },
  {
    package: '@rudderstack/analytics-js',
    version: '3.34.1',
    provider: 'RudderStack',
    page: `import { RudderAnalytics } from '@rudderstack/analytics-js';
      const analytics = new RudderAnalytics();
      analytics.load('x'.repeat(27), ${HERE}, { getSourceConfig: () => ({ source: { id: 's', name: 'n', enabled: true,
        writeKey: 'x', workspaceId: 'w', config: {}, destinations: [] } }) });
      analytics.page(); analytics.identify('u', { a: 1 });`,
  },
  {
    package: '@kameleoon/javascript-sdk',
    version: '4.17.1',
    provider: 'Kameleoon',
    page: `import { KameleoonClient } from '@kameleoon/javascript-sdk';
      const client = new KameleoonClient({ siteCode: 'abcdefghij', configuration: { domain: location.hostname } });
      client.getVisitorCode();`,
  },
  {
    package: '@growthbook/growthbook',
    version: '1.8.0',
    provider: 'GrowthBook',
    script: 'dist/bundles/auto.min.js',
  },
  {
    package: '@jitsu/js',
    version: '1.11.0',
    provider: 'Jitsu',
    page: `import { jitsuAnalytics } from '@jitsu/js';
      const analytics = jitsuAnalytics({ host: ${HERE}, writeKey: 'k:s' }); analytics.page(); analytics.identify('u', { a: 1 });`,
  },
  {
    package: '@usermaven/sdk-js',
    version: '1.5.15',
    provider: 'Usermaven',
    page: `import { usermavenClient } from '@usermaven/sdk-js';
      usermavenClient({ key: 'KEY', tracking_host: location.origin, trackingHost: location.origin }).track('x', {});`,
  },
  {
    package: 'i18next-browser-languagedetector',
    version: '8.3.0',
    provider: 'i18next',
    beside: { i18next: '25.6.0' },
    page: `import i18next from 'i18next'; import Detector from 'i18next-browser-languagedetector';
      i18next.use(Detector).init({ detection: { caches: ['cookie'] }, resources: {} });`,
  },
  {
    package: '@use-cookie-consent/core',
    version: '0.3.6',
    provider: 'use-cookie-consent',
    beside: react,
    page: `import { useCookieConsent } from '@use-cookie-consent/core'; import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      createRoot(document.body).render(createElement(() => { useCookieConsent(); return null; }));`,
  },
  {
    package: 'express-session',
    version: '1.19.0',
    provider: 'Express',
    server: `const { default: session } = await import('express-session');
      const handle = session({ secret: 's', resave: false, saveUninitialized: true });
      return (request, response, next) => { request.originalUrl = request.url; handle(request, response, next); };`,
  },
  {
    package: 'cookie-session',
    version: '2.1.1',
    provider: 'cookie-session (Express)',
    server: `const { default: session } = await import('cookie-session');
      const handle = session({ name: 'session', keys: ['k'] });
      return (request, response, next) => handle(request, response, () => { request.session.seen = 1; next(); });`,
  },
  {
    package: 'koa-session',
    version: '7.0.2',
    provider: 'Koa',
    beside: { koa: '3.0.1' },
    server: `const { default: Koa } = await import('koa'); const loaded = await import('koa-session');
      const app = new Koa(); app.keys = ['k']; const make = loaded.createSession ?? loaded.default;
      app.use(make(app)); app.use((context) => { context.session.seen = (context.session.seen ?? 0) + 1; context.body = ''; });
      const handle = app.callback();
      return (request, response, next) => handle(request, new Proxy(response, { get: (of, key) => key === 'end' ? () => next()
        : typeof of[key] === 'function' ? of[key].bind(of) : of[key], set: (of, key, value) => { of[key] = value; return true; } }));`,
  },
  {
    package: 'lusca',
    version: '1.7.0',
    provider: 'lusca (Express)',
    server: `const { default: lusca } = await import('lusca'); const handle = lusca.csrf({ angular: true });
      return (request, response, next) => { request.session = {}; response.locals = {};
        response.cookie = (name, value) => response.appendHeader('set-cookie', name + '=' + value + '; Path=/');
        handle(request, response, next); };`,
  },
  {
    package: 'csurf',
    version: '1.11.0',
    provider: 'csurf (Express)',
    beside: { 'cookie-parser': '1.4.7' },
    server: `const { default: csurf } = await import('csurf'); const { default: parser } = await import('cookie-parser');
      const parse = parser(); const handle = csurf({ cookie: true });
      return (request, response, next) => { response.req = request;
        response.cookie = (name, value, { path = '/' } = {}) => response.appendHeader('set-cookie', name + '=' + value + '; Path=' + path);
        parse(request, response, () => handle(request, response, next)); };`,
  },
];
