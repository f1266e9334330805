/** @see ICC UK cookie guide; null in a declaration when the document states none. */
export type Category = 'necessary' | 'preferences' | 'statistics' | 'marketing' | 'unclassified';

/** A lifetime in the policy's words; the standard list has none. */
export type StatedLifetime =
  | { readonly kind: 'session'; readonly text: string }
  | {
      readonly kind: 'persistent';
      /** Null when the words do not convert ("persistent", "until you log out"). */
      readonly seconds: number | null;
      readonly text: string;
      /** Said of it: what holds unless the owner sets another ("2 weeks by default"); absent when nothing of the kind is. */
      readonly bound?: 'by-default';
    };

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
