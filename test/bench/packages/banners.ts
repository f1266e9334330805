import type { Pinned } from './pinned.ts';

/** A consent tool of npm, as a page shows its banner. */
export interface Banner extends Pick<Pinned, 'package' | 'version' | 'beside'> {
  /** Which of a package's banners, when it has several. */
  readonly form?: string;
  /** The languages of its own words that are shown; English when left out. */
  readonly languages?: readonly string[];
  /** What a page does with it, in a language. */
  readonly page: (language: string) => string;
  /** The name of the cookie or stored item that its answer is in, or how that begins. */
  readonly keeps: string;
  /** What that holds, decoded, after a refusal; null where its banner has no button to refuse with. */
  readonly refused: RegExp | null;
  readonly accepted: RegExp;
}

const react = { react: '19.2.0', 'react-dom': '19.2.0' } as const;
const REACT = `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';`;
const put = (html: string): string => `document.body.innerHTML = ${JSON.stringify(html)};`;
const style = (file: string): string =>
  `document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="/files/${file}">');`;
const load = (file: string): string =>
  `await new Promise((loaded) => { const script = document.createElement('script'); script.src = '/files/${file}';
    script.onload = loaded; document.head.append(script); });`;

const orejime = ['standard', 'dsfr'].map(
  (theme): Banner => ({
    package: 'orejime',
    version: '3.2.1',
    form: theme,
    languages: ['en', 'fr', 'de', 'es', 'it', 'nl', 'ca'],
    page: (language) => `${style('dist/orejime-standard.css')} window.orejimeConfig = { privacyPolicyUrl: '/',
      purposes: [{ id: 'analytics', title: 'Analytics' }] }; ${load(`dist/orejime-${theme}-${language}.js`)}`,
    keeps: 'eu-consent',
    refused: /"analytics":false/,
    accepted: /"analytics":true/,
  }),
);

const osano = (['info', 'opt-in', 'opt-out'] as const).map(
  (type): Banner => ({
    package: 'cookieconsent',
    version: '3.1.1',
    form: type,
    page: () => `import 'cookieconsent'; ${style('build/cookieconsent.min.css')}
      window.cookieconsent.initialise({ type: '${type}' });`,
    keeps: 'cookieconsent_status',
    refused: type === 'info' ? null : /^deny$/,
    accepted: type === 'info' ? /^dismiss$/ : /^allow$/,
  }),
);

/** Those that show a banner of their own, or the one that their documentation gives. */
export const BANNERS: readonly Banner[] = [
  {
    package: 'tarteaucitronjs',
    version: '1.34.0',
    languages: ['en', 'fr', 'de', 'es', 'it', 'nl', 'ca', 'pt'],
    page: (language) => `window.tarteaucitronForceLanguage = '${language}'; ${load('tarteaucitron.js')}
      tarteaucitron.init({ privacyUrl: '', orientation: 'bottom' });
      (tarteaucitron.job = tarteaucitron.job || []).push('youtube');`,
    keeps: 'tarteaucitron',
    refused: /!youtube=false/,
    accepted: /!youtube=true/,
  },
  ...orejime,
  {
    package: 'klaro',
    version: '0.7.22',
    languages: ['en', 'fr', 'de', 'es', 'it', 'nl', 'ca', 'pt'],
    page: (language) => `import * as klaro from 'klaro';
      klaro.setup({ lang: '${language}', services: [{ name: 'matomo', purposes: ['analytics'] }], acceptAll: true,
        translations: { ${language}: { purposes: { analytics: 'Analytics' }, matomo: { description: 'M' } } } });`,
    keeps: 'klaro',
    refused: /"matomo":false/,
    accepted: /"matomo":true/,
  },
  {
    package: 'vanilla-cookieconsent',
    version: '3.1.0',
    page: () => `import * as consent from 'vanilla-cookieconsent'; ${style('dist/cookieconsent.css')}
      await consent.run({ categories: { necessary: { readOnly: true }, analytics: {} },
        language: { default: 'en', translations: { en: { consentModal: { title: 'We use cookies', acceptAllBtn: 'Accept all',
        acceptNecessaryBtn: 'Reject all' }, preferencesModal: { sections: [] } } } } });`,
    keeps: 'cc_cookie',
    refused: /"categories":\["necessary"\]/,
    accepted: /"categories":\["necessary","analytics"\]/,
  },
  ...osano,
  {
    package: '@vaadin/cookie-consent',
    version: '24.9.5',
    page: () => `import '@vaadin/cookie-consent'; ${put('<vaadin-cookie-consent></vaadin-cookie-consent>')}`,
    keeps: 'cookieconsent_status',
    refused: null,
    accepted: /^dismiss$/,
  },
  {
    package: 'react-cookie-consent',
    version: '10.0.2',
    beside: react,
    page: () => `import CookieConsent from 'react-cookie-consent'; ${REACT}
      createRoot(document.body).render(createElement(CookieConsent, { enableDeclineButton: true }));`,
    keeps: 'CookieConsent',
    refused: /^false$/,
    accepted: /^true$/,
  },
  {
    package: 'cookies-eu-banner',
    version: '3.0.0',
    page: () => `import { createCookiesBanner } from 'cookies-eu-banner';
      ${put(`<template id="cookies-eu-banner-template"><div id="cookies-eu-banner">We measure our audience.
        <button id="cookies-eu-reject">Reject</button><button id="cookies-eu-accept">Accept</button></div></template>`)}
      createCookiesBanner({ onAccept() {}, onReject() {} });`,
    keeps: 'hasConsent',
    refused: /^false$/,
    accepted: /^true$/,
  },
  {
    package: '@hmcts/cookie-manager',
    version: '1.1.0',
    page: () => `import cookieManager from '@hmcts/cookie-manager';
      ${put(`<div class="cookie-banner" hidden="true" role="region"><div class="cookie-banner-message">
        <button class="cookie-banner-accept-button">Accept analytics cookies</button>
        <button class="cookie-banner-reject-button">Reject analytics cookies</button></div></div>`)}
      cookieManager.init({ cookieManifest: [{ categoryName: 'analytics', cookies: ['_ga'] }] });`,
    keeps: 'cookie-preferences',
    refused: /"analytics":"off"/,
    accepted: /"analytics":"on"/,
  },
  {
    package: 'cookie-though',
    version: '1.7.3',
    page: () => `import { init } from 'cookie-though';
      init({ policies: [{ id: 'essential', label: 'Essential', category: 'essential', description: 'E' },
        { id: 'statistics', label: 'Statistics', category: 'statistics', description: 'S' }],
        permissionLabels: { accept: 'Accept', acceptAll: 'Accept all', decline: 'Decline' },
        header: { title: 'Cookies', description: 'We use them' }, customizeLabel: 'Customize' });`,
    keeps: 'cookie-preferences',
    refused: /statistics:0/,
    accepted: /statistics:1/,
  },
  {
    package: '@canonical/cookie-policy',
    version: '3.10.0',
    page: () =>
      `import { cookiePolicy } from '@canonical/cookie-policy'; ${style('build/css/cookie-policy.css')} cookiePolicy();`,
    keeps: '_cookies_accepted',
    refused: /^essential$/,
    accepted: /^all$/,
  },
  {
    package: '@mozmeao/consent-banner',
    version: '1.1.1',
    beside: { '@mozmeao/cookie-helper': '1.1.0' },
    page: () => `import banner from '@mozmeao/consent-banner'; import helper from '@mozmeao/cookie-helper';
      ${put(`<aside class="moz-consent-banner" id="moz-consent-banner" role="region" aria-label="Cookie Banner">
        <button id="accept">Accept All Additional Cookies</button><button id="reject">Reject All Additional Cookies</button></aside>`)}
      accept.onclick = banner.onAcceptClick; reject.onclick = banner.onRejectClick;
      banner.init({ helper, cookieDomain: location.hostname });`,
    keeps: 'moz-consent-pref',
    refused: /"analytics":false/,
    accepted: /"analytics":true/,
  },
  {
    package: '@porscheofficial/cookie-consent-banner',
    version: '4.1.0',
    page: () => `import { defineCustomElements } from '@porscheofficial/cookie-consent-banner/loader';
      defineCustomElements();
      const banner = document.createElement('cookie-consent-banner');
      banner.headline = 'Cookies'; banner.btnLabelAcceptAndContinue = 'Agree and continue';
      banner.btnLabelSelectAllAndContinue = 'Select all and continue';
      banner.btnLabelOnlyEssentialAndContinue = 'Only essential and continue';
      banner.btnLabelPersistSelectionAndContinue = 'Save selection and continue';
      banner.availableCategories = [
        { key: 'technically_required', label: 'Required', description: 'R', isMandatory: true },
        { key: 'analytics', label: 'Analytics', description: 'A' }];
      document.body.append(banner);
      await customElements.whenDefined('cookie-consent-banner'); window.dispatchEvent(new Event('cookie_consent_show'));`,
    keeps: 'cookies_accepted_categories',
    refused: /^technically_required$/,
    accepted: /,analytics$/,
  },
  {
    package: 'cookie-notice',
    version: '1.3.9',
    page: () => `${load('dist/cookie.notice.js')} new cookieNoticeJS();`,
    keeps: 'cookie_notice',
    refused: null,
    accepted: /^1$/,
  },
  {
    package: 'bootstrap-cookie-alert',
    version: '1.2.2',
    page: () => `${style('cookiealert.css')}
      ${put(`<div class="alert text-center cookiealert" role="alert">We use cookies.
        <a href="/learn">Learn more</a><button type="button" class="btn acceptcookies">I agree</button></div>`)}
      ${load('cookiealert.js')}`,
    keeps: 'acceptCookies',
    refused: null,
    accepted: /^true$/,
  },
  {
    package: '@c15t/react',
    version: '2.2.1',
    beside: react,
    page: () => `import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react'; ${REACT}
      createRoot(document.body).render(createElement(ConsentManagerProvider, { options: { mode: 'offline',
        consentCategories: ['necessary', 'measurement'] } },
        createElement(ConsentBanner), createElement(ConsentDialog)));`,
    keeps: 'c15t',
    refused: /^c\.necessary:1,i/,
    accepted: /c\.measurement:1/,
  },
  {
    package: '@use-cookie-consent/core',
    version: '0.3.6',
    form: 'with the buttons of its README',
    beside: react,
    page: () => `import { useCookieConsent } from '@use-cookie-consent/core'; ${REACT}
      const Banner = () => {
        const { acceptAllCookies, declineAllCookies } = useCookieConsent();
        return createElement('div', null, createElement('h3', null, 'Third-party cookies'),
          createElement('button', { onClick: acceptAllCookies }, 'Accept all'),
          createElement('button', { onClick: declineAllCookies }, 'Reject all'));
      };
      createRoot(document.body).render(createElement(Banner));`,
    keeps: 'USE_COOKIE_CONSENT_STATE',
    refused: /"statistics":false/,
    accepted: /"statistics":true/,
  },
  {
    package: '@codegouvfr/react-dsfr',
    version: '1.33.0',
    languages: ['fr', 'en', 'de', 'es', 'it'],
    beside: { ...react, tsafe: '1.8.10' },
    page: (language) => `import { startReactDsfr } from '@codegouvfr/react-dsfr/spa';
      import { createConsentManagement } from '@codegouvfr/react-dsfr/consentManagement'; ${REACT}
      ${style('dsfr/dsfr.min.css')} ${put('<div id="root"></div>')}
      startReactDsfr({ defaultColorScheme: 'light', useLang: () => '${language}' });
      const { ConsentBannerAndConsentManagement } = createConsentManagement({ finalityDescription:
        { analytics: { title: 'Analytics', description: 'A' } } });
      createRoot(document.getElementById('root')).render(createElement(ConsentBannerAndConsentManagement));`,
    keeps: '@codegouvfr/react-dsfr finalityConsent ',
    refused: /"analytics":false/,
    accepted: /"analytics":true/,
  },
];
