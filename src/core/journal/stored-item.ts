/**
 * Something besides cookies that a page keeps in the browser: its name and size, never its content.
 * @see Web Storage, IndexedDB and Service Workers (Cache); ePrivacy Directive article 5(3), which covers all of them
 */
export interface StoredItem {
  readonly kind: 'local' | 'session' | 'indexed-db' | 'cache';
  readonly name: string;
  /** Name and content in UTF-8; null where only reading all of it would tell. */
  readonly bytes: number | null;
}

/** What is listed of them. */
export interface StoredItems {
  readonly items: readonly StoredItem[];
  /** How many more there are. */
  readonly more: number;
}

export interface OriginStorage extends StoredItems {
  /** Of the page that keeps it. */
  readonly origin: string;
}
