import type { Lifetime } from '../../cookie/lifetime.ts';
import type { Severity } from './severity.ts';

/** What a finding is held against; `docs/rules.md` says what each states, and where. */
export type Reference =
  | 'portal-policy'
  | 'standard-list'
  | 'visitor-choice'
  | 'eprivacy-5-3'
  | 'wp29-04-2012'
  | 'edpb-2-2023'
  | 'cnil-2020-092'
  | 'cnil-audience'
  | 'planet49'
  | 'rfc6265bis';

/** What a rule saw: `kind` is the rule, by the name of its file; the rest is just what its sentence needs. */
export interface RuleEvidence {
  readonly kind: string;
}

/** What a rule with this evidence says of its subject. */
export interface JudgementOn<E extends RuleEvidence> {
  readonly severity: Severity;
  readonly reference: Reference;
  readonly evidence: E;
}

/** How long a cookie stays, as evidence shows it. */
export interface Measured {
  readonly actual: Lifetime;
  /** Seconds that its last line asked for, which a browser may have cut to 400 days; null when no line was seen. */
  readonly requested: number | null;
}
