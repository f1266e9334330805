/** @see ICC UK cookie guide; null in a declaration when the document states none. */
export type Category = 'necessary' | 'preferences' | 'statistics' | 'marketing' | 'unclassified';

/** A lifetime in the policy's words; the standard list has none. `seconds` is null when they do not convert ("persistent", "until you log out"). */
export type StatedLifetime =
  | { readonly kind: 'session'; readonly text: string }
  | { readonly kind: 'persistent'; readonly seconds: number | null; readonly text: string };

/** Words of the document, and where they stand in its text. */
export interface Quote {
  readonly text: string;
  /** Offsets in characters into the text of the document; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** One cookie that a policy states. All strings are the document's own words, never markup. */
export interface Declaration {
  /** A literal cookie name, or a pattern in which `*` stands for any text. */
  readonly name: string;
  readonly provider: string | null;
  readonly purpose: string | null;
  readonly lifetime: StatedLifetime | null;
  readonly category: Category | null;
  /** Why the cookie may be absent ("only if the portal is available in several languages"). */
  readonly condition: string | null;
  readonly quote: Quote;
}
