import type { RuleSet } from '../core/inspection/rules/rules.ts';

/** Loads every rule, and what is said besides, while others are at work: scripts are smaller without. */
export async function loadRules(): Promise<RuleSet> {
  const [{ rules }, { besides }] = await Promise.all([
    import('../core/inspection/rules/rules.ts'),
    import('../core/inspection/judgement/besides.ts'),
  ]);
  return { ...rules, besides };
}
