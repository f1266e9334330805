import type { Report } from '../core/inspection/report.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';
import { kindText } from './status.ts';

/** The one sentence: does practice match what is said and chosen? What only asks for a look may not match. */
export function answer({ policy, counts }: Report, messages: Messages): string {
  if (policy.kind === 'waiting') return messages.t('answer_reading');
  if (counts.cookies === 0) return messages.t('answer_none');
  const all = String(counts.cookies);
  const single = counts.cookies === 1;
  if (counts.notMatching > 0) {
    const differs = counts.kinds[0]?.severity === 'mismatch';
    return single
      ? messages.t(differs ? 'answer_mismatch_single' : 'answer_review_single')
      : plural(messages, differs ? 'answer_mismatch' : 'answer_review', counts.notMatching, all);
  }
  const reference = messages.t(policy.kind === 'standard' ? 'reference_standard' : 'reference_portal');
  if (counts.mentioned > 0) return messages.t(single ? 'answer_mentioned_single' : 'answer_mentioned', reference);
  return single ? messages.t('answer_declared_single', reference) : messages.t('answer_declared', all, reference);
}

/** What the answer left unsaid, one line each; empty when it said everything. */
export function answerNotes({ policy, counts }: Report, messages: Messages): readonly string[] {
  if (counts.cookies === 0) return [messages.t('note_none')];
  if (policy.kind === 'waiting') return [messages.t('note_reading')];
  const kinds = counts.kinds.map(({ kind, severity, cookies }) => {
    const counted = `${cookies} ${kindText(kind, policy, messages)}`;
    return severity === counts.kinds[0]?.severity ? counted : messages.t('kind_to_check', counted);
  });
  return [
    ...(counts.notMatching > 0 ? [kinds.join(' · ')] : []),
    ...(counts.mentioned > 0 ? [plural(messages, 'note_mentioned', counts.mentioned)] : []),
  ];
}

/** Ends no line between a number and its words, where lines are short. */
export const keepNumbers = (text: string): string => text.replace(/(\d) /g, '$1\u00a0');
