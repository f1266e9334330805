/** Characters of a document with its markup that are read; of its text see `LIMIT` in `layout/line.ts`. */
export const SOURCE_LIMIT = 3_000_000;
