import type { RuleSet } from './rule.ts';
import { outlivesDeclaration } from './rules/outlives-declaration.ts';
import { sessionDeclared } from './rules/session-declared.ts';
import { setBeforeChoice } from './rules/set-before-choice.ts';
import { undeclared } from './rules/undeclared.ts';

/** What every verdict, and so every count, rests on, and what the first sight says besides: enough for the badge. */
export const firstRules: RuleSet = {
  cookie: [undeclared, outlivesDeclaration, sessionDeclared, setBeforeChoice],
  declaration: [],
  refused: null,
  storage: [],
  policy: [],
};
