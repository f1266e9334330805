import { type Html, html, rawHtml } from '../model/html.ts';
import type { Charset } from '../model/scenario.ts';
import type { Visit } from '../model/visit.ts';
import { policyLink } from './policy-link.ts';
import { toSettings } from './settings.ts';
import { languageNames, words } from './words.ts';

/** A page of the portal around its content, with the markers that portals of the platform have. */
export function layout(visit: Visit, title: string, content: Html, charset: Charset = 'utf-8'): Html {
  const { scenario, language, cookies, url } = visit;
  const policy = policyLink(visit);
  const say = words[language];
  const other = language === 'en' ? 'fr' : 'en';
  const next = encodeURIComponent(url.pathname);
  return html`<!doctype html>
<html lang="${language}" ng-app="ods.frontend">
  <head>
    <meta charset="${charset}">
    <meta name="viewport" content="width=device-width">
    <title>${title} — ${say.site}</title>
    <link rel="icon" href="/assets/theme_image/valdore.svg">
    <link rel="stylesheet" href="/assets/theme_image/portal.css">
    <link rel="stylesheet" href="/assets/theme_image/portal-content.css">
    <script type="application/json" id="portal-settings">${rawHtml(toSettings(visit))}</script>
    <script src="/assets/theme_image/statistics.js" defer></script>
    <script src="/assets/theme_image/consent-banner.js" defer></script>
  </head>
  <body>
    <a class="skip" href="#main">${say.skip}</a>
    <header ng-controller="HeaderController">
      <nav class="ods-front-header" ods-responsive-menu breakpoint="1000" aria-label="${say.site}">
        <a class="ods-front-header__title" href="/pages/home/"><img src="/assets/theme_image/valdore.svg" alt="" width="40" height="40"> ${say.site}</a>
        <ul class="ods-front-header__menu">
          <li><a href="/pages/home/">${say.home}</a></li>
          <li><a href="/explore/">${say.catalogue}</a></li>${
            scenario.policy.kind === 'pdf'
              ? html`
          <li><a href="/pages/documents/">${say.documents}</a></li>`
              : ''
          }
          <li>${
            cookies.has('sessionid')
              ? html`<a id="log-out" href="/logout/">${say.logOut}</a>`
              : html`<a id="log-in" href="/login/?next=${next}">${say.logIn}</a>`
          }</li>
        </ul>
      </nav>
    </header>
    <main id="main">${content}
    </main>
    <footer ng-controller="FooterController">
      <div class="ods-front-footer">
        <p>${say.town}<br>${say.madeUp}</p>
        <ul class="ods-front-footer__terms" aria-label="${say.about}">
          <li><a href="/terms/terms-and-conditions/">${say.terms}</a></li>
          <li><a href="/terms/privacy-policy/">${say.privacy}</a></li>${
            policy === null
              ? ''
              : html`
          <li><a href="${policy.href}">${policy.text}</a></li>`
          }
          <li><ods-manage-cookies-preferences><button type="button" class="ods-manage-cookies-preferences__show-button">${say.manageCookies}</button></ods-manage-cookies-preferences></li>
        </ul>
        <ul class="ods-front-footer__language" aria-label="${say.languages}">
          <li><a data-language="${language}" href="/language/?to=${language}&amp;next=${next}" hreflang="${language}" aria-current="true">${languageNames[language]}</a></li>
          <li><a data-language="${other}" href="/language/?to=${other}&amp;next=${next}" hreflang="${other}" lang="${other}">${languageNames[other]}</a></li>
        </ul>
      </div>
    </footer>
  </body>
</html>
`;
}
