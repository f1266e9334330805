import { readFileSync } from 'node:fs';

/** The version of this program: the extension and the command line have one. */
export const toolVersion: string = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
).version;
