import { type Html, html } from '../model/html.ts';
import type { Visit } from '../model/visit.ts';
import { layout } from './layout.ts';
import { words } from './words.ts';

/** A page that says one thing. */
export const note = (title: string, text: string): Html => html`
      <h1>${title}</h1>
      <p>${text}</p>`;

/** The portal's. */
export const notePage = (visit: Visit, title: string, text: string): Html => layout(visit, title, note(title, text));

export function notFoundPage(visit: Visit): Html {
  const { notFoundTitle, notFoundText } = words[visit.language];
  return notePage(visit, notFoundTitle, notFoundText);
}
