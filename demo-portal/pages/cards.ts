import { type Html, html } from '../model/html.ts';
import type { PortalLanguage } from '../model/scenario.ts';
import type { Dataset } from './datasets.ts';
import { words } from './words.ts';

/** Datasets as a list of cards. */
export function cards(datasets: readonly Dataset[], language: PortalLanguage): Html {
  const say = words[language];
  return html`<ul class="cards">${datasets.map(
    ({ id, title, text, theme, records, updated }) => html`
        <li class="card">
          <p class="theme">${theme[language]}</p>
          <h3><a href="/explore/dataset/${id}/information/">${title[language]}</a></h3>
          <p>${text[language]}</p>
          <p class="small">${records.toLocaleString(language)} ${say.records} · ${say.updated} <time datetime="${updated}">${updated}</time></p>
        </li>`,
  )}
      </ul>`;
}
