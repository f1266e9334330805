import type { Category } from '../policy/declaration.ts';

/** How sure the catalogue is that a cookie is the one it knows: a name alone is never `certain`. */
export type Certainty = 'certain' | 'probable';

/** One cookie, or family of cookies, that the catalogue knows. Its sentence stands in `_locales` as `cookie_<id>`. */
export interface CatalogueEntry {
  readonly id: string;
  /** Literal names, or patterns in which `*` stands for any text. */
  readonly names: readonly string[];
  readonly provider: string;
  readonly category: Category;
  /** What else must be seen for the match to be certain. */
  readonly certainWhen: readonly Context[];
}

/** What is looked at besides the name. */
export type Context =
  /** The cookie belongs to an Opendatasoft portal. */
  | { readonly kind: 'portal' }
  /** The cookie's domain is this one or below it. */
  | { readonly kind: 'domain'; readonly domain: string }
  /** A cookie with a name that fits this pattern is there too. */
  | { readonly kind: 'companion'; readonly name: string };
