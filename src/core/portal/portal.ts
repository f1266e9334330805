import type { PageEvidence } from './page-evidence.ts';

/** Why a host is taken for an Opendatasoft portal, or not. */
export type PortalEvidence =
  /** It is a name below `opendatasoft.com` or `huwise.com`, and not one of the vendor's own sites. */
  | { readonly kind: 'hosted-name'; readonly domain: string }
  /** Nothing in its name says so; the user granted access to it, and no page of it was looked at yet. */
  | { readonly kind: 'host-granted' }
  /** What a page of it showed that speaks for how sure we are, the heaviest first; empty when nothing did. */
  | { readonly kind: 'page'; readonly marks: readonly PageEvidence[] };

/** The portal in view. */
export interface Portal {
  /** Host name without port, as in the address bar. */
  readonly host: string;
  readonly certainty: 'certain' | 'probable' | 'no';
  readonly evidence: PortalEvidence;
}
