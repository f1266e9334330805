import { type Html, html } from '../model/html.ts';

/** The town's cookies in a list that says nothing but their names. */
export const bareList = (): Html => html`
      <h1>Cookies</h1>
      <p>Every page of this portal may set cookies. These are the ones that we know of:</p>
      <ul>
        <li>csrftoken</li><li>sessionid</li><li>django_language</li><li>cookies_preferences</li>
        <li>_pk_id</li><li>_pk_ses</li><li>map_session</li>
      </ul>
      <p>Write to the town hall with any question.</p>`;

const pasted = [
  'ProviderCookie nameTime keptWhat it does',
  'Opendatasoftcsrftoken12 monthsForms: tells your own form from one of another site.',
  'OpendatasoftsessionidTwo weeks by defaultSign-in: knows you from page to page.',
  'Opendatasoftdjango_language12 monthsDisplay: remembers the language that you chose.',
  'Opendatasoftcookies_preferences6 monthsConsent: remembers your answer to the banner.',
  'Matomo_pk_id13 monthsAudience: tells a visit from a return.',
  'Matomo_pk_ses30 minutesAudience: groups the pages of one visit.',
  'Townmap_sessionSessionMap: keeps the view of the map while it is open.',
];

/** The town's table as it comes out of a word processor: the borders between its cells are lost. */
export const pastedTable = (): Html => html`
      <h1>Cookies policy</h1>
      <p>This is what our pages keep on your device, and for how long.</p>
      ${pasted.map((line) => html`<p>${line}</p>`)}
      <p>You can delete all of it in the settings of your browser.</p>`;

/** The town's cookies within sentences. */
export const inProse = (): Html => html`
      <h1>About cookies</h1>
      <p>To keep you signed in, the portal places a cookie called sessionid, and “csrftoken” protects its forms; both
      come from the platform that hosts us. If you change the language, django_language remembers that for a year, and
      your answer to our banner is held in cookies_preferences.</p>
      <p>When you agree to it, Matomo counts visits with _pk_id and _pk_ses. The town’s map keeps its view in map_session
      as long as it is open.</p>
      <p>Nothing of this is passed on to anybody else.</p>`;
