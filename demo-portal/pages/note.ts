import { type Html, html } from '../model/html.ts';

/** A page that says one thing. */
export const note = (title: string, text: string): Html => html`
      <h1>${title}</h1>
      <p>${text}</p>`;
