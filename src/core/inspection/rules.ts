import type { Policy } from '../policy/policy.ts';
import type { CookieSubject, DeclarationSubject, Rule } from './rule.ts';
import { outlivesDeclaration } from './rules/outlives-declaration.ts';
import { policyNotFound } from './rules/policy-not-found.ts';
import { sessionDeclared } from './rules/session-declared.ts';
import { setBeforeChoice } from './rules/set-before-choice.ts';
import { undeclared } from './rules/undeclared.ts';
import { unobserved } from './rules/unobserved.ts';

/** Every rule, by what it looks at. `docs/rules.md` says the same in prose. */
export const rules = {
  cookie: [undeclared, outlivesDeclaration, sessionDeclared, setBeforeChoice] as readonly Rule<CookieSubject>[],
  declaration: [unobserved] as readonly Rule<DeclarationSubject>[],
  policy: [policyNotFound] as readonly Rule<Policy>[],
};
