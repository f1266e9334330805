import type { Declaration, Quote } from './declaration.ts';

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
  /** It redirects to another site, which is not read. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'timed-out'; readonly seconds: number }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'not-text'; readonly contentType: string };

interface Source {
  readonly url: string;
  /** ms since the Unix epoch. */
  readonly readAt: number;
}

export type FoundPolicy =
  | ({ readonly kind: 'read' } & Source & Omit<PolicyDocument, 'text'>)
  /** A page was found, and no declaration recognised in it. */
  | ({ readonly kind: 'unreadable' } & Source & Pick<PolicyDocument, 'language'>)
  | ({ readonly kind: 'not-found'; readonly failure: PolicyFailure } & Source);

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
