import type { JudgementOn, RuleEvidence } from './judgement/judgement.ts';
import { type Severity, severityRank } from './judgement/severity.ts';

/** Each cookie stands in one of these groups. Those in the first three do not match what is said or chosen. */
export const GROUPS = ['undeclared', 'differs', 'against-choice', 'mentioned', 'as-declared'] as const;

export type Group = (typeof GROUPS)[number];

/** How a cookie may not match, and the group that it then stands in. */
const KINDS = {
  undeclared: 'undeclared',
  'outlives-declaration': 'differs',
  'session-declared': 'differs',
  'set-despite-refusal': 'against-choice',
  'kept-despite-refusal': 'against-choice',
  'set-before-choice': 'against-choice',
  /** Set when a choice had ended, and no other was in force. */
  'set-after-choice': 'against-choice',
} as const satisfies Readonly<Record<string, Group>>;

export type Kind = keyof typeof KINDS;

/** The one status of a cookie: every surface shows it, and every count is one of statuses. */
export interface Status {
  /** By the gravest way in which it does not match; without one, how it compares with the policy. */
  readonly group: Group;
  /** Of its gravest finding; null without findings. */
  readonly severity: Severity | null;
  /** Every way in which it does not match, the gravest first; empty in the last two groups. */
  readonly kinds: readonly Kind[];
}

type Found = JudgementOn<RuleEvidence & { readonly ended?: true }>;

/**
 * The status of a cookie: its gravest finding, not its match with the policy alone.
 * @param verdict how it compares with the policy
 * @param findings of two as grave, the one that counts first
 * @returns null while the policy is being read
 */
export function statusOf(verdict: Group | 'unjudged', findings: readonly Found[]): Status | null {
  if (verdict === 'unjudged') return null;
  const ordered = findings.toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity));
  const kinds = ordered.flatMap(({ evidence }) => kindOf(evidence) ?? []); // a rule says one thing of a cookie
  const [kind] = kinds;
  return { group: kind ? KINDS[kind] : verdict, severity: ordered[0]?.severity ?? null, kinds };
}

function kindOf({ kind, ended }: Found['evidence']): Kind | null {
  if (ended) return 'set-after-choice';
  return kind in KINDS ? (kind as Kind) : null;
}
