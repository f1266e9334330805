import { exceeds, LIFETIME_CAP, reachesCap } from '../core/cookie/lifetime.ts';
import type { Measured } from '../core/inspection/judgement/judgement.ts';
import type { Report } from '../core/inspection/report.ts';
import type { Evidence, RuleId } from '../core/inspection/rules/rules.ts';
import { timeApartText } from './absolute-times.ts';
import { categoryText } from './category.ts';
import { cookieName } from './cookie-name.ts';
import { lifetimeText, statedText } from './lifetime.ts';
import { listText } from './list.ts';
import type { Messages } from './messages.ts';
import { pageText } from './page-text.ts';
import { plural } from './plural.ts';
import { refusalText } from './refused.ts';
import { toolText } from './tool.ts';

type Seen<Id extends RuleId> = Extract<Evidence, { readonly kind: Id }>;

/** What a sentence may need besides the evidence. */
interface Telling {
  readonly messages: Messages;
  readonly t: Messages['t'];
  /** Whether the platform's list stands in for the policy. */
  readonly standard: boolean;
  /**
   * @param at ms since the Unix epoch
   * @param told the time that the sentence told before, in ms since the Unix epoch
   */
  readonly time: (at: number, told?: number) => string;
}

/** The compiler holds this complete. */
const SENTENCES: { readonly [Id in RuleId]: (seen: Seen<Id>, telling: Telling) => string } = {
  mentioned: (_, { t }) => t('evidence_mentioned'),
  undeclared: (_, { t, standard }) => t(standard ? 'evidence_undeclared_standard' : 'evidence_undeclared'),
  'outlives-declaration': outlives,
  'session-declared': ({ stated, actual }, { t, messages }) =>
    t('evidence_session_declared', lifetimeText(actual, messages), pageText(stated.text)),
  'persistence-declared': ({ stated }, { t, messages }) =>
    t('evidence_persistence_declared', pageText(statedText(stated, messages))),
  'declared-twice': declaredTwice,
  'set-before-choice': setBeforeChoice,
  'set-despite-refusal': setDespiteRefusal,
  'kept-despite-refusal': ({ choiceAt, category, tool }, { messages, t, time }) =>
    t(
      tool === null ? 'evidence_kept_despite_refusal_all' : 'evidence_kept_despite_refusal_tool',
      time(choiceAt),
      categoryText(category, messages),
      tool === null ? '' : toolText(tool),
    ),
  'category-differs': ({ certainty, provider, known }, { t, messages }) =>
    t(
      certainty === 'certain' ? 'evidence_category_differs_certain' : 'evidence_category_differs_probable',
      provider,
      categoryText(known, messages),
    ),
  'third-party': ({ domain, party }, { t }) =>
    t(party.platform === 'processor' ? 'evidence_third_party_processor' : 'evidence_third_party', pageText(domain)),
  'platform-wide': ({ domain }, { t }) => t('evidence_platform_wide', pageText(domain)),
  'long-lived-tracker': (seen, { t, messages }) =>
    withCap(t('evidence_long_lived_tracker', lifetimeText(seen.actual, messages)), seen, messages),
  'choice-kept-too-long': (seen, { t, messages }) =>
    withCap(t('evidence_choice_kept_too_long', lifetimeText(seen.actual, messages)), seen, messages),
  'session-exposed': ({ missing }, { t, messages }) => t('evidence_session_exposed', listText(missing, messages)),
  refused: ({ declared, deletes, name, reason }, { t, messages }) =>
    t(
      deletes ? 'evidence_refused_deletion' : declared ? 'evidence_refused_declared' : 'evidence_refused',
      cookieName(name, messages),
      refusalText(reason, messages),
    ),
  unobserved,
  'other-storage': ({ items, origin }, { messages }) =>
    plural(messages, 'evidence_other_storage', items, pageText(origin.replace(/^https?:\/\//, ''))),
  'policy-names-another-host': ({ host }, { t }) => t('evidence_policy_names_another_host', pageText(host)),
  'policy-without-durations': ({ without, of }, { t, messages }) =>
    without === of
      ? t('evidence_policy_without_durations_all')
      : plural(messages, 'evidence_policy_without_durations', without, String(of)),
  'policy-not-found': (_, { t }) => t('evidence_policy_not_found'),
  'policy-unreadable': (_, { t }) => t('evidence_policy_unreadable'),
};

/** What a rule saw, in a sentence or two. */
export function evidenceText(evidence: Evidence, { policy, watch }: Report, messages: Messages): string {
  const time = (at: number, told = at) => timeApartText(at, told, watch.to, messages);
  const sentence = tell(evidence, { messages, t: messages.t, standard: policy.kind === 'standard', time });
  return isAsRead(evidence) ? `${sentence} ${messages.t('evidence_as_read')}` : sentence;
}

/** Whether the evidence rests on a doubtful reading of the policy. */
function isAsRead(evidence: Evidence): boolean {
  if ('reading' in evidence) return evidence.reading !== undefined;
  const stated = 'stated' in evidence ? evidence.stated : [];
  return [stated].flat().some(({ certainty }) => certainty !== undefined);
}

/** Pairs evidence with its own sentence. */
function tell<Id extends RuleId>(seen: { [I in Id]: { readonly kind: I } & Seen<I> }[Id], telling: Telling): string {
  return SENTENCES[seen.kind](seen, telling);
}

function outlives(seen: Seen<'outlives-declaration'>, { messages, t, standard }: Telling): string {
  const { stated, actual } = seen;
  const byDefault = stated.kind === 'persistent' && stated.bound === 'by-default';
  const against = byDefault ? 'evidence_outlives_declaration_default' : 'evidence_outlives_declaration';
  const key = standard ? 'evidence_outlives_declaration_standard' : against;
  return withCap(t(key, lifetimeText(actual, messages), pageText(statedText(stated, messages))), seen, messages);
}

function declaredTwice({ stated }: Seen<'declared-twice'>, { messages, t }: Telling): string {
  const quoted = stated.map((one) => t('quoted', pageText(statedText(one, messages))));
  return t('evidence_declared_twice', listText(quoted, messages));
}

function setBeforeChoice(seen: Seen<'set-before-choice'>, { messages, t, time }: Telling): string {
  const [setAt, category] = [time(seen.setAt), categoryText(seen.category, messages)];
  return seen.choiceAt === null
    ? t('evidence_set_before_choice_none', setAt, category)
    : t('evidence_set_before_choice', setAt, category, time(seen.choiceAt, seen.setAt));
}

function setDespiteRefusal(seen: Seen<'set-despite-refusal'>, { messages, t, time }: Telling): string {
  const [setAt, choiceAt] = [time(seen.setAt), time(seen.choiceAt, seen.setAt)];
  const category = categoryText(seen.category, messages);
  return seen.tool === null
    ? t('evidence_set_despite_refusal_all', setAt, category, choiceAt)
    : t('evidence_set_despite_refusal_tool', setAt, category, toolText(seen.tool), choiceAt);
}

function unobserved({ condition }: Seen<'unobserved'>, { t, standard }: Telling): string {
  if (condition === null) return t('evidence_unobserved');
  return standard
    ? t('evidence_unobserved_condition_standard')
    : t('evidence_unobserved_condition', pageText(condition));
}

/** Adds a note to a lifetime at the browser's cap: the portal may have asked for more. @see RFC 6265bis §5.5 */
function withCap(sentence: string, { actual, requested }: Measured, messages: Messages): string {
  if (actual.kind !== 'persistent' || !reachesCap(actual.seconds) || exceeds(actual.seconds, LIFETIME_CAP))
    return sentence;
  if (requested === null) return `${sentence} ${messages.t('evidence_at_cap')}`;
  const asked = messages.t('evidence_asked', lifetimeText({ kind: 'persistent', seconds: requested }, messages));
  return exceeds(requested, LIFETIME_CAP) ? `${sentence} ${asked}` : sentence;
}
