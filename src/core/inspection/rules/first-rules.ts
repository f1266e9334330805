import { isTried } from '../judgement/is-tried.ts';
import type { RulesOn } from '../judgement/rule.ts';
import { keptDespiteRefusal } from './kept-despite-refusal.ts';
import { outlivesDeclaration } from './outlives-declaration.ts';
import { sessionDeclared } from './session-declared.ts';
import { setBeforeChoice } from './set-before-choice.ts';
import { setDespiteRefusal } from './set-despite-refusal.ts';
import { undeclared } from './undeclared.ts';

/** What every group of cookies, and so every count, rests on: enough for the badge. */
export const firstRules = {
  difference: [outlivesDeclaration, sessionDeclared],
  cookie: [undeclared, setDespiteRefusal, keptDespiteRefusal, setBeforeChoice],
  declaration: [],
  refused: { lines: () => [], rules: [] },
  storage: [],
  policy: [],
  isTried,
} as const satisfies RulesOn;
