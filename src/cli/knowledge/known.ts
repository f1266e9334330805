import type { Known } from '../../core/export/written-report.ts';
import { findMentions } from '../../core/inspection/mention/find-mentions.ts';
import { allRules as rules } from '../../core/inspection/rules/all-rules.ts';
import { catalogue } from './catalogue.ts';

/** All that an inspection needs besides what was watched. */
export const known: Known = { catalogue, findMentions, rules };
