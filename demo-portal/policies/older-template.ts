import { type Html, html } from '../model/html.ts';
import type { PolicyContext, PortalLanguage } from '../model/scenario.ts';

const words = {
  en: {
    title: 'Cookies policy',
    opening: 'This portal uses cookies to work as it should and to measure its audience.',
    whatIs: 'What is a cookie?',
    whatIsText:
      'A cookie is a small named piece of data that a website may send to your browser, which keeps it for a certain time and sends it back at each visit.',
    kinds: 'Several types of cookies exist:',
    kindTexts: [
      '“Necessary” internal cookies keep information between two visits by the same device. They do not need the user’s consent.',
      '“Statistical” cookies follow what a visitor does on a website.',
      '“Third-party” cookies are stored by (or for) another website than the one you visit.',
    ],
    which: (host: string) => `What cookies are used on the https://${host} platform`,
    necessary: 'Cookies necessary for the platform to function properly/functionality cookies',
    columns: ["Service provider's name", 'Function and location', 'Cookie name(s)', 'Purposes'],
    rows: [
      ['Authentication (front and back office)', 'sessionid', 'To recognise the user from one page to the next'],
      ['Language selection (front and back office)', 'django_language', "To keep the visitor's language"],
      ['API (CSRF) (front et back office)', 'csrftoken', 'To fetch data through API calls'],
      ['Choices related to your cookie preferences', 'cookies_preferences', "To keep the visitor's cookie choices"],
    ],
  },
  fr: {
    title: 'Charte cookies',
    opening: 'Ce portail utilise des cookies pour fonctionner et pour mesurer son audience.',
    whatIs: 'Qu’est-ce qu’un cookie ?',
    whatIsText:
      'Un cookie est une petite donnée nommée qu’un site peut envoyer à votre navigateur, qui la garde un certain temps et la renvoie à chaque visite.',
    kinds: 'Il existe plusieurs types de cookies :',
    kindTexts: [
      'Les cookies internes « nécessaires » gardent des informations entre deux visites du même appareil. Ils ne demandent pas votre accord.',
      'Les cookies « statistiques » suivent ce que fait un visiteur sur un site.',
      'Les cookies « tiers » sont déposés par (ou pour) un autre site que celui que vous visitez.',
    ],
    which: (host: string) => `Quels cookies sont utilisés sur la plateforme https://${host}`,
    necessary: 'Cookies nécessaires au bon fonctionnement de la plateforme/cookies de fonctionnalité',
    columns: ['Nom du prestataire', 'Fonction et emplacement', 'Nom du ou des cookies', 'Finalités'],
    rows: [
      ['Authentification (front et back office)', 'sessionid', 'Reconnaître l’utilisateur d’une page à l’autre'],
      ['Choix de la langue (front et back office)', 'django_language', 'Garder la langue du visiteur'],
      ['API (CSRF) (front et back office)', 'csrftoken', 'Récupérer des données par des appels d’API'],
      ['Choix relatifs à vos préférences', 'cookies_preferences', 'Garder les choix du visiteur sur les cookies'],
    ],
  },
} as const satisfies Record<PortalLanguage, unknown>;

/** A policy laid out as the platform's older template: where a cookie works and what for, but not for how long. */
export function olderTemplate({ host, language }: PolicyContext): Html {
  const { title, opening, whatIs, whatIsText, kinds, kindTexts, which, necessary, columns, rows } = words[language];
  return html`
      <h1>${title}</h1>
      <p>${opening}</p>
      <h2>${whatIs}</h2>
      <p>${whatIsText}</p>
      <h3>${kinds}</h3>${kindTexts.map(
        (text) => html`
      <p>${text}</p>`,
      )}
      <h2>${which(host)}</h2>
      <h3>${necessary}</h3>
      <div class="wide"><table>
        <tbody>
          <tr>${columns.map((column) => html`<th>${column}</th>`)}</tr>${rows.map(
            ([place, name, purpose]) => html`
          <tr><td>Opendatasoft</td><td>${place}</td><td>${name}</td><td>${purpose}</td></tr>`,
          )}
        </tbody>
      </table></div>`;
}
