import { LIFETIME_CAP, MINUTE } from '../core/cookie/lifetime.ts';
import type { Evidence, Report } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { categoryWords } from './category.ts';
import { cookieName } from './cookie-name.ts';
import { timeWords } from './instant.ts';
import { lifetimeWords, statedWords } from './lifetime.ts';
import { listWords } from './list.ts';
import { pageText } from './page-text.ts';
import { plural } from './plural.ts';
import { refusalWords } from './refused.ts';
import { toolWords } from './tool.ts';
import type { Words } from './translate.ts';

/** What a rule saw, in a sentence or two. */
export function evidenceWords(evidence: Evidence, { policy, watch }: Report, words: Words): string {
  const { t } = words;
  const standard = policy.kind === 'standard';
  const time = (at: number) => timeWords(at, watch.to, words);
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
      return withCap(t(key, lifetimeWords(actual, words), pageText(statedWords(stated, words))), evidence, words);
    }
    case 'session-declared': {
      const { stated, actual } = evidence;
      return t('evidence_session_declared', lifetimeWords(actual, words), pageText(stated.text));
    }
    case 'persistence-declared':
      return t('evidence_persistence_declared', pageText(statedWords(evidence.stated, words)));
    case 'declared-twice': {
      const stated = evidence.stated.map((one) => t('quoted', pageText(statedWords(one, words))));
      return t('evidence_declared_twice', listWords(stated, words));
    }
    case 'set-before-choice': {
      const setAt = time(evidence.setAt);
      const category = categoryWords(evidence.category, words);
      return evidence.choiceAt === null
        ? t('evidence_before_choice_none', setAt, category)
        : t('evidence_before_choice', setAt, category, time(evidence.choiceAt));
    }
    case 'set-despite-refusal': {
      const { tool, category } = evidence;
      const [setAt, choiceAt] = [time(evidence.setAt), time(evidence.choiceAt)];
      return tool === null
        ? t('evidence_despite_refusal_all', setAt, categoryWords(category, words), choiceAt)
        : t('evidence_despite_refusal_tool', setAt, categoryWords(category, words), toolWords(tool), choiceAt);
    }
    case 'category-differs':
      return t(
        evidence.certainty === 'certain' ? 'evidence_category_certain' : 'evidence_category_probable',
        evidence.provider,
        categoryWords(evidence.known, words),
      );
    case 'third-party':
      return t(
        evidence.party.platform === 'processor' ? 'evidence_third_party_processor' : 'evidence_third_party',
        pageText(evidence.domain),
      );
    case 'long-lived-tracker':
      return withCap(t('evidence_long_lived', lifetimeWords(evidence.actual, words)), evidence, words);
    case 'choice-kept-too-long':
      return withCap(t('evidence_choice_kept', lifetimeWords(evidence.actual, words)), evidence, words);
    case 'session-exposed':
      return t('evidence_session_exposed', listWords(evidence.missing, words));
    case 'refused':
      return t(
        evidence.declared ? 'evidence_refused_declared' : 'evidence_refused',
        cookieName(evidence.name, words),
        refusalWords(evidence.reason, words),
      );
    case 'unobserved':
      if (evidence.condition === null) return t('evidence_unobserved');
      return standard
        ? t('evidence_unobserved_condition_standard')
        : t('evidence_unobserved_condition', pageText(evidence.condition));
    case 'other-storage':
      return plural(
        words,
        'evidence_other_storage',
        evidence.items,
        pageText(evidence.origin.replace(/^https?:\/\//, '')),
      );
    case 'policy-names-another-host':
      return t('evidence_another_host', pageText(evidence.host));
    case 'policy-without-durations':
      return evidence.without === evidence.of
        ? t('evidence_without_durations_all')
        : plural(words, 'evidence_without_durations', evidence.without, String(evidence.of));
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
  words: Words,
): string {
  if (actual.kind !== 'persistent' || Math.abs(actual.seconds - LIFETIME_CAP) > MINUTE) return sentence;
  if (requested === null) return `${sentence} ${words.t('evidence_at_cap')}`;
  const asked = words.t('evidence_asked', lifetimeWords({ kind: 'persistent', seconds: requested }, words));
  return requested > LIFETIME_CAP + MINUTE ? `${sentence} ${asked}` : sentence;
}
