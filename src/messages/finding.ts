import type { Reference } from '../core/inspection/judgement/judgement.ts';
import type { Severity } from '../core/inspection/judgement/severity.ts';
import type { Judgement, Report } from '../core/inspection/report.ts';
import type { Evidence, RuleId } from '../core/inspection/rules/rules.ts';
import { cookieName } from './cookie-name.ts';
import { type Keyed, keyed } from './keyed.ts';
import { listText } from './list.ts';
import type { MessageKey, Messages } from './messages.ts';

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
export function whyText(evidence: Evidence, { policy }: Report, { t }: Messages): string {
  if (isFailedDeletion(evidence)) return t('why_refused_deletion');
  const { kind } = evidence;
  return t(kind === 'undeclared' && policy.kind === 'standard' ? 'why_undeclared_standard' : `why_${keyed(kind)}`);
}

const isFailedDeletion = (evidence: Evidence): boolean => evidence.kind === 'refused' && evidence.deletes === true;

/** The rules that have a question. A rule whose findings are all notes has none. */
type AskingRule = { [Id in RuleId]: `ask_${Keyed<Id>}` extends MessageKey ? Id : never }[RuleId];

/** What to ask the portal's owner, as a question; null when there is nothing to ask. */
function askText({ evidence, severity }: Judgement, name: string, messages: Messages): string | null {
  if (severity === 'note') return null;
  // A test checks that every other rule has its question.
  const kind = evidence.kind as AskingRule;
  const missing = evidence.kind === 'session-exposed' ? [listText(evidence.missing, messages)] : [];
  return messages.t(
    isFailedDeletion(evidence) ? 'ask_refused_deletion' : `ask_${keyed(kind)}`,
    cookieName(evidence.kind === 'refused' ? evidence.name : name, messages),
    ...missing,
  );
}

/** The questions about one subject, each once. @param name the cookie's; empty when the subject is no cookie that was seen */
export const questionsAbout = (
  judgements: readonly Judgement[],
  name: string,
  messages: Messages,
): readonly string[] => [...new Set(judgements.flatMap((judgement) => askText(judgement, name, messages) ?? []))];

/** The text or promise that a finding is held against; `docs/rules.md` says where it stands. */
export const referenceText = (reference: Reference, { t }: Messages): string => t(REFERENCES[reference]);

/** How grave a finding is: it differs, asks for a look, or is worth knowing. */
export const severityText = (severity: Severity, { t }: Messages): string => t(`severity_${severity}`);
