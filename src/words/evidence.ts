import type { Evidence, Report } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { categoryWords } from './category.ts';
import { lifetimeWords, statedWords } from './duration.ts';
import { timeWords } from './instant.ts';
import { pageText } from './page-text.ts';
import type { Words } from './translate.ts';

/** What a rule saw, as a sentence. */
export function evidenceWords(evidence: Evidence, { policy, watch }: Report, words: Words): string {
  const standard = policy.kind === 'standard';
  switch (evidence.kind) {
    case 'undeclared':
      return words.t(standard ? 'evidence_undeclared_standard' : 'evidence_undeclared');
    case 'outlives-declaration':
      return words.t(
        standard ? 'evidence_outlives_standard' : 'evidence_outlives',
        lifetimeWords(evidence.actual, words),
        pageText(statedWords(evidence.stated, words)),
      );
    case 'session-declared':
      return words.t(
        'evidence_session_declared',
        lifetimeWords(evidence.actual, words),
        pageText(evidence.stated.text),
      );
    case 'set-before-choice': {
      const setAt = timeWords(evidence.setAt, watch.to, words);
      const category = categoryWords(evidence.category, words);
      return evidence.choiceAt === null
        ? words.t('evidence_before_choice_none', setAt, category)
        : words.t('evidence_before_choice', setAt, category, timeWords(evidence.choiceAt, watch.to, words));
    }
    case 'unobserved':
      if (evidence.condition === null) return words.t('evidence_unobserved');
      return standard
        ? words.t('evidence_unobserved_condition_standard')
        : words.t('evidence_unobserved_condition', pageText(evidence.condition));
    case 'policy-not-found':
      return words.t('evidence_policy_not_found');
    default:
      return unreachable(evidence);
  }
}
