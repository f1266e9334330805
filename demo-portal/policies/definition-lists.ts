import { type Html, html } from '../model/html.ts';
import type { PortalLanguage } from '../model/scenario.ts';
import { townGroups } from './town-groups.ts';

const words = {
  en: {
    title: 'Cookies on the town’s sites',
    opening: 'The town keeps one page on cookies for all of its sites, its open data portal among them.',
    provider: 'Set by:',
    duration: 'Duration:',
    changeMind: 'Changing your mind',
    changeMindText: 'The button “Manage cookies” at the bottom of each site opens the window of choices again.',
  },
  fr: {
    title: 'Les cookies sur les sites de la ville',
    opening: 'La ville tient une seule page sur les cookies pour tous ses sites, dont son portail de données ouvertes.',
    provider: 'Déposé par :',
    duration: 'Conservation :',
    changeMind: 'Changer d’avis',
    changeMindText: 'Le bouton « Gestion des cookies », en bas de chaque site, rouvre la fenêtre de choix.',
  },
} as const satisfies Record<PortalLanguage, unknown>;

/** The town's policy as its own site lays it out: a heading and a definition list for each kind of cookie, and no table. */
export function definitionLists(language: PortalLanguage): Html {
  const { title, opening, provider, duration, changeMind, changeMindText } = words[language];
  const sections = townGroups(language).map(
    ({ heading, introduction, rows }) => html`
      <h2>${heading}</h2>
      <p>${introduction}</p>
      <dl>${rows.map(
        (row) => html`
        <dt><code>${row.name}</code></dt>
        <dd>${row.purpose}</dd>
        <dd>${duration} ${row.duration}</dd>
        <dd>${provider} ${row.provider}</dd>`,
      )}
      </dl>`,
  );
  return html`
      <h1>${title}</h1>
      <p>${opening}</p>${sections}
      <h2>${changeMind}</h2>
      <p>${changeMindText}</p>`;
}
