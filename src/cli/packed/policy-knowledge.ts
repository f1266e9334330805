import type { Knowledge } from '../../core/policy/lexicon/knowledge.ts';
import { readData } from './extension.ts';

/** All that a reader can know, from the file that the extension reads. */
export const policyKnowledge = readData<Knowledge>('policy-knowledge.json');
