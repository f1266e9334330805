import type { Category } from '../cookie/category.ts';
import type { Lifetime } from '../cookie/lifetime.ts';

/** How sure the catalogue is that a cookie is the one it knows: a name alone is never `certain`. */
export type Certainty = 'certain' | 'probable';

/** One cookie, or family of cookies, that the catalogue knows. */
export interface CatalogueEntry {
  /** Literal names, or patterns in which `*` stands for any text. */
  readonly names: readonly string[];
  readonly provider: string;
  readonly category: Category;
  /** What it does, for the visitor: the sentence `cookie_<sentence>` in `_locales`. Cookies of one purpose share it. */
  readonly sentence: string;
  /** How long it asks to stay from the moment it is set; null when that varies, or is not known. Browsers have a limit. */
  readonly lifetime: Lifetime | null;
  /** What later pages do to that time; left out when it is not known. */
  readonly renewal?: Renewal;
  readonly setBy: readonly [SetBy, ...SetBy[]];
  /** What else must be seen for the match to be certain: any one of these. */
  readonly certainWhen: readonly Context[];
  /** What its lifetime was measured with. */
  readonly measured?: Measurement;
  /** Other providers whose cookies have its names, as `toCatalogue` finds them. */
  readonly others?: readonly string[];
}

/** Later pages leave it as it is, let the whole time begin again, or write it again with what is left of it. */
export type Renewal = 'fixed' | 'each-page' | 'counting-down';

/** A package as it was served, with its defaults, in a browser. */
export interface Measurement {
  readonly package: string;
  readonly version: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/**
 * Who may set it: the visited site's own responses, a script in its pages, or only the provider's own
 * hosts. What only a provider sets is not it on any other domain, whatever its name.
 */
type SetBy = 'response' | 'script' | 'provider';

/** What is looked at besides the name. */
export type Context =
  /** The cookie belongs to an Opendatasoft portal. */
  | { readonly kind: 'portal' }
  /** The cookie's domain is this one or below it. */
  | { readonly kind: 'domain'; readonly domain: string }
  /** Another cookie with a name that fits this pattern is there too. */
  | { readonly kind: 'companion'; readonly name: string };

/** A file of `entries/`: what one provider's cookies are. */
export interface Provider {
  readonly provider: string;
  /** How policies write it besides. */
  readonly alsoKnownAs?: readonly string[];
  /** Its name is an ordinary word too, or what sites are written with: it tells no reader of policies that a service is meant. */
  readonly isWord?: true;
  /** Of providers that share a name, where nothing else tells them apart, the one with the higher goes first; 0 when left out. */
  readonly precedence?: number;
  readonly cookies: readonly Omit<CatalogueEntry, 'provider' | 'others'>[];
}
