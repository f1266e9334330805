/** Characters of a document with its markup that are read. */
export const MAX_SOURCE_LENGTH = 3_000_000;

/** Characters of a document's text that are read. A long policy has a tenth. */
export const MAX_TEXT_LENGTH = 300_000;

/** Characters of a cookie's name. A longer word is none, and policies write no longer name out. */
export const MAX_NAME_LENGTH = 100;

/** Lines of a document that are read. A long policy has a tenth. */
export const MAX_LINES = 20_000;
