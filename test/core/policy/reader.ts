/** The one place from which tests and tools that score the reader come to it. */
export { readPolicy } from '../../../src/core/policy/read-policy.ts';
