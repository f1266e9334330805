import type { StatedDate } from '../core/policy/fields/stated-date.ts';
import type { Policy, PolicyFailure, PolicySource } from '../core/policy/policy.ts';
import { durationWords } from './duration.ts';
import { dayWords, momentWords } from './instant.ts';
import { keyed } from './keyed.ts';
import { pageText } from './page-text.ts';
import type { MessageKey, Words } from './translate.ts';

const MEGABYTE = 1_000_000;

/**
 * What practice is held against: when the policy was read, or why it was not and what stands in for it.
 * @param today ms since the Unix epoch, to say "today"; null for words that are read on other days too
 */
export function policyWords(policy: Policy, words: Words, today: number | null = null): string {
  if (policy.kind === 'waiting') return words.t('policy_waiting');
  const how = HOW[policySource(policy)?.kind ?? 'fetched'];
  const sentences =
    policy.kind === 'read'
      ? [readWords(policy, words, today)]
      : [becauseWords(policy.because, words), words.t('policy_standard_instead')];
  return [...sentences, ...(how ? [words.t(how)] : [])].join(' ');
}

/** How we came to the document, where that needs saying. */
const HOW = {
  fetched: null,
  shown: 'policy_shown',
  'chosen-page': 'policy_chosen_page',
  'chosen-file': 'policy_chosen_file',
} as const satisfies Record<PolicySource['kind'], MessageKey | null>;

/** Which document practice is held against, or should have been; null while it has not been looked for. */
export function policySource(policy: Policy): PolicySource | null {
  if (policy.kind === 'read') return policy.source;
  return policy.kind === 'waiting' ? null : policy.because.source;
}

function readWords(
  { language, readAt }: Extract<Policy, { kind: 'read' }>,
  words: Words,
  today: number | null,
): string {
  const moment = momentWords(readAt, today, words);
  return language === null
    ? words.t('policy_read', moment)
    : words.t('policy_read_language', languageWords(language, words), moment);
}

/** The languages of most portals, whose names need no loading. */
const COMMON = ['ca', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const;

function languageWords(language: string, words: Words): string {
  const common = COMMON.find((tag) => tag === language);
  if (common !== undefined) return words.t(`language_${common}`);
  if (!/^[a-z]{2,3}$/i.test(language)) return pageText(language); // the page's claim; `Intl` throws at a malformed tag
  return new Intl.DisplayNames(words.locale, { type: 'language' }).of(language) ?? language;
}

type Because = Extract<Policy, { kind: 'standard' }>['because'];

function becauseWords(because: Because, words: Words): string {
  if (because.kind === 'not-found') return failureWords(because.failure, words);
  const { kind } = because.source;
  const found = words.t(kind === 'chosen-file' ? 'policy_unreadable_file' : 'policy_unreadable');
  return kind === 'fetched' ? `${found} ${words.t('policy_unreadable_open')}` : found;
}

/** Why a policy could not be had, as a sentence. */
export function failureWords(failure: PolicyFailure, words: Words): string {
  switch (failure.kind) {
    case 'status':
      return words.t([404, 410].includes(failure.status) ? 'policy_missing' : 'policy_status', String(failure.status));
    case 'timed-out':
      return words.t('policy_timed_out', durationWords(failure.seconds, words));
    case 'too-large':
      return words.t('policy_too_large', String(Math.round(failure.limitBytes / MEGABYTE)));
    case 'not-text':
      return words.t('policy_not_text', pageText(failure.contentType));
    default:
      return words.t(`policy_${keyed(failure.kind)}`);
  }
}

/** The date that a document gives for itself; in its own words where these are all we have. */
export const statedDateWords = ({ iso, text }: StatedDate, words: Words): string =>
  iso === null ? words.t('report_date_quoted', pageText(text)) : words.t('report_date', dayWords(iso, words));
