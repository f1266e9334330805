import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The extension in the package, seen from this file and from the bundle of the command line. */
export const EXTENSION = fileURLToPath(new URL('../../../dist/cli/extension', import.meta.url));

/** What a file of the extension holds as JSON. */
export const readData = <T>(file: string): T => JSON.parse(readFileSync(`${EXTENSION}/${file}`, 'utf8'));
