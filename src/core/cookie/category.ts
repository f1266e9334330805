/** @see ICC UK cookie guide; null in a declaration when the document states none. */
export type Category = 'necessary' | 'preferences' | 'statistics' | 'marketing' | 'unclassified';
