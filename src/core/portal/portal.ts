/** Why a host is taken for an Opendatasoft portal. */
export type PortalEvidence =
  /** It is a name below `opendatasoft.com` or `huwise.com`, and not one of the vendor's own sites. */
  | { readonly kind: 'hosted-name'; readonly domain: string }
  /** Nothing in its name says so; the user granted access to it. */
  | { readonly kind: 'host-granted' };

/** The portal in view. */
export interface Portal {
  /** Host name without port, as in the address bar. */
  readonly host: string;
  readonly certainty: 'certain' | 'probable' | 'no';
  readonly evidence: PortalEvidence;
}
