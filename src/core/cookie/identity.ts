/** The site a partitioned cookie is bound to. @see CHIPS, "partition key"; MDN cookies.PartitionKey */
export interface PartitionKey {
  /** Scheme and registrable domain of the top-level page, e.g. `https://example.org`. */
  readonly topLevelSite: string;
  /** True when a cross-site frame stands between the top-level page and the frame that set the cookie. */
  readonly hasCrossSiteAncestor: boolean;
}

/** What makes two cookies the same cookie. @see RFC 6265bis §5.7; CHIPS; MDN cookies.Cookie.storeId */
export interface CookieIdentity {
  readonly storeId: string;
  readonly partitionKey: PartitionKey | null;
  /** Without a leading dot: `hostOnly` says what the dot would. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly name: string;
}

/** Opaque and collision-free: only `cookieKey` makes one. */
export type CookieKey = string & { readonly brand: unique symbol };

/** Two cookies have the same key exactly when all six parts of their identity are equal. */
export function cookieKey({ storeId, partitionKey, domain, hostOnly, path, name }: CookieIdentity): CookieKey {
  const partition = partitionKey && [partitionKey.topLevelSite, partitionKey.hasCrossSiteAncestor];
  return JSON.stringify([storeId, partition, domain, hostOnly, path, name]) as CookieKey;
}
