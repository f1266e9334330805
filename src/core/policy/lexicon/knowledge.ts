import type { Language } from '../languages/language.ts';

/** What a reader knows before it sees a document. */
export interface Knowledge {
  /** All are looked up at once: policies mix them, and a header is short. */
  readonly languages: readonly Language[];
  /** Cookies' names that read like ordinary words, or run into their neighbours. */
  readonly names: readonly string[];
  /** Services and companies that set cookies, as they write themselves. */
  readonly services: readonly string[];
  /** Domains of sites that explain cookies to everybody. */
  readonly explainers: readonly string[];
  /** Characters by their names in HTML. */
  readonly entities: Readonly<Record<string, string>>;
}
