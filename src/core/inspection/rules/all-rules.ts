import { besides } from '../judgement/besides.ts';
import { type RuleSet, rules } from './rules.ts';

/** Every rule, and all that is said besides. The surfaces load both beside each other (`src/browser/load-parts.ts`). */
export const allRules = { ...rules, besides } as const satisfies RuleSet;
