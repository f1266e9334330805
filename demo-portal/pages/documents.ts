import { type Html, html } from '../model/html.ts';
import type { Visit } from '../model/visit.ts';
import { words } from './words.ts';

/** The page that lists the portal's documents. */
export const documents = ({ language }: Visit): Html => html`
      <h1>${words[language].documents}</h1>
      <p>${words[language].documentsText}</p>
      <ul>
        <li><a href="/assets/cookie-policy.pdf" type="application/pdf">${words[language].document}</a></li>
      </ul>`;
