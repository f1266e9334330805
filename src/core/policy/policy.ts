import type { Declaration, Quote } from './declaration.ts';
import type { StatedDate } from './fields/stated-date.ts';

/** A row of a table of cookies that names none ("Matomo · – · counts visits"): declared, but nothing to hold against it. */
export interface NamelessRow {
  readonly provider: string | null;
  readonly purpose: string | null;
  readonly quote: Quote;
}

/** What reading one document gave. */
export interface PolicyDocument {
  /** Every cookie the document states, in its order. */
  readonly declarations: readonly Declaration[];
  /** BCP 47 primary tag of the document ("fr"), or null when it cannot be told. */
  readonly language: string | null;
  /** The host that the document says it is about, or null. */
  readonly host: string | null;
  /** The date that the document gives for itself, or null. */
  readonly date: StatedDate | null;
  /** The document's text, into which quotes point. */
  readonly text: string;
  /** Rows without a cookie's name, in its order; absent when there are none. */
  readonly nameless?: readonly NamelessRow[];
  /** True when the document is longer than is read: what is said here holds for its beginning. */
  readonly truncated?: boolean;
}

/** Why no policy could be had from an address. */
export type PolicyFailure =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'log-in' }
  /** It is on another site, which is not read unasked. */
  | { readonly kind: 'elsewhere' }
  /** It redirects on and on, or to an address that the browser does not tell. */
  | { readonly kind: 'redirects' }
  | { readonly kind: 'reader-failed' }
  /** It was read, and let go of: what is kept of other portals left no room for it. */
  | { readonly kind: 'no-room' }
  /** Reading took too long, and was ended. */
  | { readonly kind: 'reader-too-slow' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'timed-out'; readonly seconds: number }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'not-text'; readonly contentType: string };

/** Which document was read, and how we came to it. */
export type PolicySource =
  /** Fetched from where portals keep it, from where the portal links to, or from where the user let us. */
  | { readonly kind: 'fetched'; readonly url: string }
  /** The page at the policy's address as a tab shows it, because its scripts fill it in. */
  | { readonly kind: 'shown'; readonly url: string }
  /** A page that the user said is the policy, as a tab showed it. */
  | { readonly kind: 'chosen-page'; readonly url: string }
  /** A file that the user said is the policy. */
  | { readonly kind: 'chosen-file'; readonly name: string };

/** A page on another host that the portal links to as its policy, or redirects to. */
export interface Elsewhere {
  readonly url: string;
  /** Why it could not be read when the user had allowed it; null when that was not tried. */
  readonly failure: PolicyFailure | { readonly kind: 'unreadable' } | null;
}

interface Found {
  readonly source: PolicySource;
  /** ms since the Unix epoch. */
  readonly readAt: number;
  /** Not read until the user allows it; null when there is none. */
  readonly elsewhere: Elsewhere | null;
  /** How many links of the portal's pages were not looked at: there were too many. */
  readonly moreLinks?: number;
}

interface Digested {
  /** SHA-256 of the document's text in UTF-8, in hexadecimal: says later whether the policy is still the one that was read. */
  readonly digest: string;
}

export type FoundPolicy =
  | ({ readonly kind: 'read' } & Found & Digested & PolicyDocument)
  /** A document was found, and no declaration recognised in it. */
  | ({ readonly kind: 'unreadable' } & Found & Digested & PolicyDocument)
  | ({ readonly kind: 'not-found'; readonly failure: PolicyFailure } & Found);

/**
 * What practice is held against. `standard` is the platform's own list: it stands in when the
 * portal's policy could not be read, and says why. While it is being read, nothing is judged.
 */
export type Policy =
  | Extract<FoundPolicy, { kind: 'read' }>
  | {
      readonly kind: 'standard';
      readonly because: Exclude<FoundPolicy, { kind: 'read' }>;
      readonly declarations: readonly Declaration[];
    }
  | { readonly kind: 'waiting'; readonly declarations: readonly [] };
