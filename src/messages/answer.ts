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
    const key = counts.kinds[0]?.severity === 'mismatch' ? 'answer_mismatch' : 'answer_review';
    return single ? messages.t(`${key}_single`) : plural(messages, key, counts.notMatching, all);
  }
  const reference = messages.t(policy.kind === 'standard' ? 'reference_standard' : 'reference_portal');
  const key = counts.mentioned > 0 ? 'answer_mentioned' : 'answer_declared';
  return single ? messages.t(`${key}_single`, reference) : messages.t(key, reference, all);
}

/** What the answer left unsaid, one line each; empty when it said everything. */
export function answerNotes({ policy, counts }: Report, messages: Messages): readonly string[] {
  if (counts.cookies === 0) return [messages.t('note_none')];
  if (policy.kind === 'waiting') return [messages.t('note_reading')];
  const kinds = counts.kinds.map(({ kind, severity, cookies }, n) => {
    const counted = `${cookies} ${kindText(kind, policy, messages)}`;
    const before = counts.kinds[n && n - 1]; // the gravest come first
    return severity === before?.severity ? counted : messages.t('kind_to_check', counted);
  });
  return [
    ...(counts.notMatching > 0 ? [kinds.join(' · ')] : []),
    ...(counts.mentioned > 0 ? [plural(messages, 'note_mentioned', counts.mentioned)] : []),
  ];
}

/** Ends no line between a number and its words, and begins none with a dot, where lines are short. */
export const keepNumbers = (text: string): string => text.replace(/(?<=\d) | (?=·)/g, '\u00a0');
