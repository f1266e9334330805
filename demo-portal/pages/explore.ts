import { type Html, html } from '../model/html.ts';
import type { Visit } from '../model/visit.ts';
import { cards } from './cards.ts';
import { type Dataset, datasets } from './datasets.ts';
import { words } from './words.ts';

/** The catalogue, narrowed to the words searched for. */
export function explore({ language, url }: Visit): Html {
  const say = words[language];
  const search = (url.searchParams.get('q') ?? '').toLowerCase();
  const found = datasets.filter(({ title, text }) =>
    `${title[language]} ${text[language]}`.toLowerCase().includes(search),
  );
  return html`
      <h1>${say.catalogueTitle}</h1>
      <h2 class="count">${found.length} ${say.results}</h2>
      ${cards(found, language)}`;
}

/** The page of one dataset. */
export const exploreDataset = ({ language }: Visit, { title, text, theme, records, updated }: Dataset): Html => html`
      <p class="theme">${theme[language]}</p>
      <h1>${title[language]}</h1>
      <p>${text[language]}</p>
      <p class="small">${records.toLocaleString(language)} ${words[language].records} · ${words[language].updated} <time datetime="${updated}">${updated}</time></p>`;
