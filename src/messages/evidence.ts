import { exceeds, LIFETIME_CAP, reachesCap } from '../core/cookie/lifetime.ts';
import type { Evidence, Report } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { categoryText } from './category.ts';
import { cookieName } from './cookie-name.ts';
import { timeText } from './instant.ts';
import { lifetimeText, statedText } from './lifetime.ts';
import { listText } from './list.ts';
import type { Messages } from './messages.ts';
import { pageText } from './page-text.ts';
import { plural } from './plural.ts';
import { refusalText } from './refused.ts';
import { toolText } from './tool.ts';

/** What a rule saw, in a sentence or two. */
export function evidenceText(evidence: Evidence, { policy, watch }: Report, messages: Messages): string {
  const { t } = messages;
  const standard = policy.kind === 'standard';
  const time = (at: number) => timeText(at, watch.to, messages);
  switch (evidence.kind) {
    case 'undeclared':
      return t(standard ? 'evidence_undeclared_standard' : 'evidence_undeclared');
    case 'outlives-declaration': {
      const { stated, actual } = evidence;
      const byDefault = stated.kind === 'persistent' && stated.bound === 'by-default';
      const key = standard
        ? 'evidence_outlives_standard'
        : byDefault
          ? 'evidence_outlives_default'
          : 'evidence_outlives';
      return withCap(
        t(key, lifetimeText(actual, messages), pageText(statedText(stated, messages))),
        evidence,
        messages,
      );
    }
    case 'session-declared': {
      const { stated, actual } = evidence;
      return t('evidence_session_declared', lifetimeText(actual, messages), pageText(stated.text));
    }
    case 'persistence-declared':
      return t('evidence_persistence_declared', pageText(statedText(evidence.stated, messages)));
    case 'declared-twice': {
      const stated = evidence.stated.map((one) => t('quoted', pageText(statedText(one, messages))));
      return t('evidence_declared_twice', listText(stated, messages));
    }
    case 'set-before-choice': {
      const setAt = time(evidence.setAt);
      const category = categoryText(evidence.category, messages);
      return evidence.choiceAt === null
        ? t('evidence_before_choice_none', setAt, category)
        : t('evidence_before_choice', setAt, category, time(evidence.choiceAt));
    }
    case 'set-despite-refusal': {
      const { tool, category } = evidence;
      const [setAt, choiceAt] = [time(evidence.setAt), time(evidence.choiceAt)];
      return tool === null
        ? t('evidence_despite_refusal_all', setAt, categoryText(category, messages), choiceAt)
        : t('evidence_despite_refusal_tool', setAt, categoryText(category, messages), toolText(tool), choiceAt);
    }
    case 'category-differs':
      return t(
        evidence.certainty === 'certain' ? 'evidence_category_certain' : 'evidence_category_probable',
        evidence.provider,
        categoryText(evidence.known, messages),
      );
    case 'third-party':
      return t(
        evidence.party.platform === 'processor' ? 'evidence_third_party_processor' : 'evidence_third_party',
        pageText(evidence.domain),
      );
    case 'long-lived-tracker':
      return withCap(t('evidence_long_lived', lifetimeText(evidence.actual, messages)), evidence, messages);
    case 'choice-kept-too-long':
      return withCap(t('evidence_choice_kept', lifetimeText(evidence.actual, messages)), evidence, messages);
    case 'session-exposed':
      return t('evidence_session_exposed', listText(evidence.missing, messages));
    case 'refused':
      return t(
        evidence.declared ? 'evidence_refused_declared' : 'evidence_refused',
        cookieName(evidence.name, messages),
        refusalText(evidence.reason, messages),
      );
    case 'unobserved':
      if (evidence.condition === null) return t('evidence_unobserved');
      return standard
        ? t('evidence_unobserved_condition_standard')
        : t('evidence_unobserved_condition', pageText(evidence.condition));
    case 'other-storage':
      return plural(
        messages,
        'evidence_other_storage',
        evidence.items,
        pageText(evidence.origin.replace(/^https?:\/\//, '')),
      );
    case 'policy-names-another-host':
      return t('evidence_another_host', pageText(evidence.host));
    case 'policy-without-durations':
      return evidence.without === evidence.of
        ? t('evidence_without_durations_all')
        : plural(messages, 'evidence_without_durations', evidence.without, String(evidence.of));
    case 'policy-not-found':
      return t('evidence_policy_not_found');
    case 'policy-unreadable':
      return t('evidence_policy_unreadable');
    default:
      return unreachable(evidence);
  }
}

/** At the browser's cap, what was asked for may have been more. @see RFC 6265bis §5.5 */
function withCap(
  sentence: string,
  { actual, requested }: Extract<Evidence, { readonly requested: unknown }>,
  messages: Messages,
): string {
  if (actual.kind !== 'persistent' || !reachesCap(actual.seconds) || exceeds(actual.seconds, LIFETIME_CAP))
    return sentence;
  if (requested === null) return `${sentence} ${messages.t('evidence_at_cap')}`;
  const asked = messages.t('evidence_asked', lifetimeText({ kind: 'persistent', seconds: requested }, messages));
  return exceeds(requested, LIFETIME_CAP) ? `${sentence} ${asked}` : sentence;
}
