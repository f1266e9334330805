import type { Report } from '../core/inspection/report.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

/** The one sentence: does practice match the policy? */
export function answer({ policy, counts }: Report, messages: Messages): string {
  if (counts.cookies === 0) return messages.t('answer_none');
  if (policy.kind === 'waiting') return messages.t('answer_reading');
  const reference = messages.t(policy.kind === 'standard' ? 'reference_standard' : 'reference_portal');
  const all = String(counts.cookies);
  const single = counts.cookies === 1;
  if (counts.undeclared > 0) {
    return single
      ? messages.t('answer_undeclared_single', reference)
      : plural(messages, 'answer_undeclared', counts.undeclared, all, reference);
  }
  if (counts.differs > 0) {
    return single
      ? messages.t('answer_differs_single', reference)
      : plural(messages, 'answer_differs', counts.differs, all, reference);
  }
  if (counts.mentioned > 0) {
    return single
      ? messages.t('answer_mentioned_single', reference)
      : plural(messages, 'answer_mentioned', counts.mentioned, all, reference);
  }
  return single ? messages.t('answer_declared_single', reference) : messages.t('answer_declared', all, reference);
}

/** What the answer left unsaid, one sentence each; empty when it said everything. */
export function answerNotes({ policy, counts }: Report, messages: Messages): readonly string[] {
  if (counts.cookies === 0) return [messages.t('note_none')];
  if (policy.kind === 'waiting') return [messages.t('note_reading')];
  const { undeclared, differs, mentioned } = counts;
  return [
    ...(undeclared > 0 && differs > 0 ? [plural(messages, 'note_differs', differs)] : []),
    ...(undeclared + differs > 0 && mentioned > 0 ? [plural(messages, 'note_mentioned', mentioned)] : []),
  ];
}
