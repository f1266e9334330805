import type { Report } from '../core/inspection/report.ts';
import { plural } from './plural.ts';
import type { Words } from './translate.ts';

/** The one sentence: does practice match the policy? */
export function answer({ policy, counts }: Report, words: Words): string {
  if (counts.cookies === 0) return words.t('answer_none');
  if (policy.kind === 'waiting') return words.t('answer_reading');
  const reference = words.t(policy.kind === 'standard' ? 'reference_standard' : 'reference_portal');
  const all = String(counts.cookies);
  const single = counts.cookies === 1;
  if (counts.undeclared > 0) {
    return single
      ? words.t('answer_undeclared_single', reference)
      : plural(words, 'answer_undeclared', counts.undeclared, all, reference);
  }
  if (counts.differs > 0) {
    return single
      ? words.t('answer_differs_single', reference)
      : plural(words, 'answer_differs', counts.differs, all, reference);
  }
  return single ? words.t('answer_declared_single', reference) : words.t('answer_declared', all, reference);
}

/** What the answer left unsaid, one sentence each; empty when it said everything. */
export function answerNotes({ policy, counts }: Report, words: Words): readonly string[] {
  if (counts.cookies === 0) return [words.t('note_none')];
  if (policy.kind === 'waiting') return [words.t('note_reading')];
  return counts.undeclared > 0 && counts.differs > 0 ? [plural(words, 'note_differs', counts.differs)] : [];
}
