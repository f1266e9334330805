import type { Policy, PolicyFailure } from '../core/policy/policy.ts';
import { unreachable } from '../core/unreachable.ts';
import { durationWords } from './duration.ts';
import { dateWords } from './instant.ts';
import { pageText } from './page-text.ts';
import type { Words } from './translate.ts';

const MEGABYTE = 1_000_000;

/** Where practice is held against: when the policy was read, or why it was not and what stands in for it. */
export function policyWords(policy: Policy, words: Words): string {
  if (policy.kind === 'read') return readWords(policy, words);
  const { because } = policy;
  return because.kind === 'not-read-yet'
    ? words.t('policy_waiting')
    : `${becauseWords(because, words)} ${words.t('policy_standard_instead')}`;
}

/** Where the policy is, or should have been; null while it has not been looked for. */
export function policyUrl(policy: Policy): string | null {
  if (policy.kind === 'read') return policy.url;
  return policy.because.kind === 'not-read-yet' ? null : policy.because.url;
}

function readWords({ language, readAt }: Extract<Policy, { kind: 'read' }>, words: Words): string {
  const date = dateWords(readAt, words);
  return language === null
    ? words.t('policy_read', date)
    : words.t('policy_read_language', languageWords(language, words), date);
}

/** The tag comes from the page, and `Intl` throws at one that is malformed. */
function languageWords(language: string, { locale }: Words): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return /^[a-z]{2,3}$/i.test(language) ? (names.of(language) ?? language) : pageText(language);
}

type Because = Exclude<Extract<Policy, { kind: 'standard' }>['because'], { kind: 'not-read-yet' }>;

function becauseWords(because: Because, words: Words): string {
  return because.kind === 'unreadable' ? words.t('policy_unreadable') : failureWords(because.failure, words);
}

function failureWords(failure: PolicyFailure, words: Words): string {
  switch (failure.kind) {
    case 'status':
      return words.t([404, 410].includes(failure.status) ? 'policy_missing' : 'policy_status', String(failure.status));
    case 'log-in':
      return words.t('policy_log_in');
    case 'unreachable':
      return words.t('policy_unreachable');
    case 'timed-out':
      return words.t('policy_timed_out', durationWords(failure.seconds, words));
    case 'too-large':
      return words.t('policy_too_large', megabytes(failure.limitBytes, words));
    case 'not-text':
      return words.t('policy_not_text', pageText(failure.contentType));
    default:
      return unreachable(failure);
  }
}

function megabytes(bytes: number, { locale }: Words): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return format.format(bytes / MEGABYTE);
}
