import { type Html, html } from '../model/html.ts';
import type { PolicyContext } from '../model/scenario.ts';

/** A policy that says nothing a reader could hold a cookie against. */
export const withoutTable = ({ language }: PolicyContext): Html =>
  language === 'fr'
    ? html`
      <h1>Charte cookies</h1>
      <p>Nous attachons de l’importance à votre tranquillité. Cette page sera complétée prochainement.</p>`
    : html`
      <h1>Cookies policy</h1>
      <p>Your peace of mind matters to us. This page will be completed soon.</p>`;
