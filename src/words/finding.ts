import type { Evidence, Judgement, Reference, Report, Severity } from '../core/inspection/report.ts';
import { cookieName } from './cookie-name.ts';
import { listWords } from './list.ts';
import type { MessageKey, Words } from './translate.ts';

interface Meaning {
  readonly why: MessageKey;
  /** What to ask the portal's owner; null when there is nothing to ask. */
  readonly ask: MessageKey | null;
}

const MEANING = {
  undeclared: { why: 'why_undeclared', ask: 'ask_undeclared' },
  'outlives-declaration': { why: 'why_outlives_declaration', ask: 'ask_outlives_declaration' },
  'session-declared': { why: 'why_session_declared', ask: 'ask_session_declared' },
  'persistence-declared': { why: 'why_persistence_declared', ask: null },
  'declared-twice': { why: 'why_declared_twice', ask: null },
  'set-before-choice': { why: 'why_set_before_choice', ask: 'ask_set_before_choice' },
  'set-despite-refusal': { why: 'why_set_despite_refusal', ask: 'ask_set_despite_refusal' },
  'category-differs': { why: 'why_category_differs', ask: 'ask_category_differs' },
  'third-party': { why: 'why_third_party', ask: 'ask_third_party' },
  'long-lived-tracker': { why: 'why_long_lived_tracker', ask: 'ask_long_lived_tracker' },
  'choice-kept-too-long': { why: 'why_choice_kept_too_long', ask: 'ask_choice_kept_too_long' },
  'session-exposed': { why: 'why_session_exposed', ask: 'ask_session_exposed' },
  refused: { why: 'why_refused', ask: 'ask_refused' },
  unobserved: { why: 'why_unobserved', ask: null },
  'other-storage': { why: 'why_other_storage', ask: null },
  'policy-names-another-host': { why: 'why_policy_names_another_host', ask: 'ask_policy_names_another_host' },
  'policy-without-durations': { why: 'why_policy_without_durations', ask: 'ask_policy_without_durations' },
  'policy-not-found': { why: 'why_policy_not_found', ask: 'ask_policy_not_found' },
  'policy-unreadable': { why: 'why_policy_unreadable', ask: 'ask_policy_unreadable' },
} as const satisfies Record<Evidence['kind'], Meaning>;

const REFERENCES = {
  'portal-policy': 'reference_portal',
  'standard-list': 'reference_standard',
  'visitor-choice': 'source_visitor_choice',
  'eprivacy-5-3': 'source_eprivacy_5_3',
  'wp29-04-2012': 'source_wp29_04_2012',
  'edpb-2-2023': 'source_edpb_2_2023',
  'cnil-2020-092': 'source_cnil_2020_092',
  'cnil-audience': 'source_cnil_audience',
  planet49: 'source_planet49',
  rfc6265bis: 'source_rfc6265bis',
} as const satisfies Record<Reference, MessageKey>;

/** Why it matters to a visitor. */
export const whyWords = ({ kind }: Evidence, { policy }: Report, { t }: Words): string =>
  t(kind === 'undeclared' && policy.kind === 'standard' ? 'why_undeclared_standard' : MEANING[kind].why);

/** What to ask the portal's owner, as a question; null when there is nothing to ask. */
function askWords({ evidence, severity }: Judgement, name: string, words: Words): string | null {
  const { ask } = MEANING[evidence.kind];
  if (ask === null || severity === 'note') return null;
  const missing = evidence.kind === 'session-exposed' ? [listWords(evidence.missing, words)] : [];
  return words.t(ask, cookieName(evidence.kind === 'refused' ? evidence.name : name, words), ...missing);
}

/** All that there is to ask about one subject, each question once. @param name of the cookie that was judged; empty when it is none that was seen */
export const questionsAbout = (judgements: readonly Judgement[], name: string, words: Words): readonly string[] => [
  ...new Set(judgements.flatMap((judgement) => askWords(judgement, name, words) ?? [])),
];

/** The text or promise that a finding is held against; `docs/rules.md` says where it stands. */
export const referenceWords = (reference: Reference, { t }: Words): string => t(REFERENCES[reference]);

const SEVERITIES = {
  mismatch: 'severity_mismatch',
  review: 'severity_review',
  note: 'severity_note',
} as const satisfies Record<Severity, MessageKey>;

/** What is found differs, asks for a look, or is worth knowing. */
export const severityWords = (severity: Severity, { t }: Words): string => t(SEVERITIES[severity]);
