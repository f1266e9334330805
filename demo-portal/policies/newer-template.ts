import { type Html, html } from '../model/html.ts';
import type { PolicyContext, PortalLanguage } from '../model/scenario.ts';
import type { PolicyGroup } from './row.ts';

const words = {
  en: {
    title: 'Cookies policy',
    opening: 'Opendatasoft uses cookies on this website.',
    whatIs: 'What is a cookie?',
    whatIsText:
      'A cookie is a small named piece of information that a site asks your browser to keep for a while and to hand back at each later visit. It may hold a sign-in, a preference or an identifier for audience measurement.',
    which: (host: string) => `What cookies are used on the https://${host} site`,
    whichText: 'The portal uses the following kinds of cookies:',
    columns: ['Supplier name', 'Cookie name', 'Duration', 'Function'],
    configure: 'How do I configure cookies on my browser?',
    configureText:
      'You can change your mind at any time in the cookie management center at the bottom of the page, or in the settings of your browser.',
  },
  fr: {
    title: 'Charte cookies',
    opening: 'Opendatasoft utilise des cookies sur ce site.',
    whatIs: 'Qu’est-ce qu’un cookie ?',
    whatIsText:
      'Un cookie est une petite information nommée qu’un site demande à votre navigateur de garder un temps et de lui rendre à chaque visite. Il peut contenir une connexion, une préférence ou un identifiant de mesure d’audience.',
    which: (host: string) => `Quels cookies sont utilisés sur le site https://${host}`,
    whichText: 'Le portail utilise les cookies suivants :',
    columns: ['Nom du fournisseur', 'Nom du cookie', 'Durée', 'Fonction'],
    configure: 'Comment configurer les cookies sur mon navigateur ?',
    configureText:
      'Vous pouvez changer d’avis à tout moment dans la gestion des cookies en bas de page, ou dans les réglages de votre navigateur.',
  },
} as const satisfies Record<PortalLanguage, unknown>;

/** A policy laid out as the platform's newer template: one table per kind of cookie, with durations. */
export function newerTemplate({ host, language }: PolicyContext, groups: readonly PolicyGroup[]): Html {
  const { title, opening, whatIs, whatIsText, which, whichText, columns, configure, configureText } = words[language];
  const sections = groups.map(
    ({ heading, introduction, rows }) => html`
      <h3>${heading}</h3>
      <p>${introduction}</p>
      <div class="wide"><table>
        <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${rows.map(
          ({ provider, name, duration, purpose }) => html`
          <tr><td>${provider}</td><td>${name}</td><td>${duration}</td><td>${purpose}</td></tr>`,
        )}
        </tbody>
      </table></div>`,
  );
  return html`
      <h1>${title}</h1>
      <p>${opening}</p>
      <h2>${whatIs}</h2>
      <p>${whatIsText}</p>
      <h2>${which(host)}</h2>
      <p>${whichText}</p>${sections}
      <h2>${configure}</h2>
      <p>${configureText}</p>`;
}
