import type { RulesOn } from '../judgement/rule.ts';
import { outlivesDeclaration } from './outlives-declaration.ts';
import { sessionDeclared } from './session-declared.ts';
import { setBeforeChoice } from './set-before-choice.ts';
import { undeclared } from './undeclared.ts';

/** What every verdict, and so every count, rests on, and what the first sight says besides: enough for the badge. */
export const firstRules = {
  difference: [outlivesDeclaration, sessionDeclared],
  cookie: [undeclared, setBeforeChoice],
  declaration: [],
  refused: null,
  storage: [],
  policy: [],
} as const satisfies RulesOn;
