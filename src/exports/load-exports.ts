/** A text, so that bundlers leave it alone: code that it shared with a page would be cut into files that weigh more. */
const ADDRESS: string = '/exports/exports.js';

/** Loads what writes and reads files. */
export const loadExports = (): Promise<typeof import('./exports.ts')> => import(ADDRESS);
