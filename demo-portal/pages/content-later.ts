import { type Html, html } from '../model/html.ts';
import type { Visit } from '../model/visit.ts';
import { words } from './words.ts';

/** A page whose content a script fetches, as a single-page front office does: the markup holds none of it. */
export const contentLater = ({ language }: Visit): Html => html`
      <div data-content="/api/pages/cookies-policy/?flg=${language}"><p>${words[language].loading}</p></div>
      <script src="/assets/theme_image/page-content.js" defer></script>`;
