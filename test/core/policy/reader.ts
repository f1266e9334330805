import { policyKnowledge } from '../../../src/cli/knowledge/policy-knowledge.ts';
import { createLinkChooser } from '../../../src/core/policy/choose-policy-link.ts';
import { createPolicyReader } from '../../../src/core/policy/create-policy-reader.ts';
import { createFields } from '../../../src/core/policy/fields/fields.ts';

/** The reader as the command line has it: the one place from which tests and benches come to it. */
export const readPolicy = createPolicyReader(policyKnowledge);
export const chooseLink = createLinkChooser(policyKnowledge);

/** Its parts, which are tested by themselves. */
export const fields = createFields(policyKnowledge);
