/**
 * Something other than a cookie that a page keeps in the browser: its name and size, never what it holds.
 * @see Web Storage, IndexedDB and Service Workers (Cache); ePrivacy Directive article 5(3), which is about all of them
 */
export interface StoredItem {
  readonly kind: 'local' | 'session' | 'indexed-db' | 'cache';
  readonly name: string;
  /** Of name and content in UTF-8; null where only reading all of it would tell. */
  readonly bytes: number | null;
}
