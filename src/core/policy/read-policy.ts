import { languages } from './languages/languages.ts';
import { policyReader, type ReadPolicy } from './policy-reader.ts';

/** Reads a cookie policy in every language that is known, where their weight does not matter: outside of the worker. */
export const readPolicy: ReadPolicy = policyReader(languages);
