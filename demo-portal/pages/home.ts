import { type Html, html } from '../model/html.ts';
import type { Visit } from '../model/visit.ts';
import { cards } from './cards.ts';
import { datasets } from './datasets.ts';
import { words } from './words.ts';

/**
 * The home page: a welcome, some figures, the latest datasets and a map from another site.
 * @param mapUrl the address of the frame, or null for a portal without the map
 */
export function home({ language }: Visit, mapUrl: string | null): Html {
  const say = words[language];
  return html`
      <section class="hero">
        <h1>${say.homeTitle}</h1>
        <p>${say.homeText}</p>
        <form action="/explore/" role="search">
          <label for="q">${say.search}</label>
          <div class="field"><input id="q" name="q" type="search"><button>${say.searchButton}</button></div>
        </form>
      </section>
      <dl class="figures">${say.figures.map(
        ([figure = '', what = '']) => html`
        <div><dt>${what}</dt><dd>${figure}</dd></div>`,
      )}
      </dl>
      <h2>${say.latest}</h2>
      ${cards(datasets.slice(0, 3), language)}${
        mapUrl === null
          ? ''
          : html`
      <h2>${say.map}</h2>
      <iframe class="map" src="${mapUrl}" title="${say.map}"></iframe>
      <p class="small">${say.mapText}</p>`
      }`;
}
