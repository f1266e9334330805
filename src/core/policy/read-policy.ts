import { policyReader, type ReadPolicy } from './policy-reader.ts';
import { languages } from './words/languages.ts';

/** Reads a cookie policy in every language that is known, where their weight does not matter: outside of the worker. */
export const readPolicy: ReadPolicy = policyReader(languages);
