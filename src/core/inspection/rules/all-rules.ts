import { besides } from '../judgement/besides.ts';
import { type RuleSet, rules } from './rules.ts';

/** Every rule, and all that is said besides. */
export const allRules = { ...rules, besides } as const satisfies RuleSet;
