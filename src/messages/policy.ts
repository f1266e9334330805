import type { StatedDate } from '../core/policy/fields/stated-date.ts';
import type { Policy, PolicyFailure, PolicySource } from '../core/policy/policy.ts';
import { durationText } from './duration.ts';
import { dayText, momentText } from './instant.ts';
import { keyed } from './keyed.ts';
import type { MessageKey, Messages } from './messages.ts';
import { pageText, showMarks } from './page-text.ts';

const MEGABYTE = 1_000_000;

/**
 * Says when the policy was read, or why it was not and what stands in for it.
 * @param today ms since the Unix epoch, to say "today" and not what stands in, which the answer below says; null for
 * words that are read on other days too, and alone
 */
export function policyText(policy: Policy, messages: Messages, today: number | null = null): string {
  if (policy.kind === 'waiting') return messages.t('policy_waiting');
  const how = HOW[policySource(policy)?.kind ?? 'fetched'];
  const sentences =
    policy.kind === 'read'
      ? [readSentence(policy, messages, today)]
      : [becauseSentence(policy.because, messages), today === null ? messages.t('policy_standard_instead') : ''];
  return [...sentences, how ? messages.t(how) : ''].filter(Boolean).join(' ');
}

/** How we came to the document, where that needs saying. */
const HOW = {
  fetched: null,
  shown: 'policy_shown',
  'chosen-page': 'policy_chosen_page',
  'chosen-file': 'policy_chosen_file',
} as const satisfies Record<PolicySource['kind'], MessageKey | null>;

/** The document that cookies are compared with, or would be if it could be read; null while the policy is being read. */
export function policySource(policy: Policy): PolicySource | null {
  if (policy.kind === 'read') return policy.source;
  return policy.kind === 'waiting' ? null : policy.because.source;
}

/** The document's address, or the name of a chosen file; null where there is none. */
export function sourceText(policy: Policy): string | null {
  const source = policySource(policy);
  return source && showMarks(source.kind === 'chosen-file' ? source.name : source.url);
}

function readSentence(
  { language, readAt }: Extract<Policy, { kind: 'read' }>,
  messages: Messages,
  today: number | null,
): string {
  const moment = momentText(readAt, today, messages);
  return language === null
    ? messages.t('policy_read', moment)
    : messages.t('policy_read_language', languageText(language, messages), moment);
}

/** The languages of most portals, whose names need no loading. */
const COMMON = ['ca', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const;

export function languageText(language: string, messages: Messages): string {
  const common = COMMON.find((tag) => tag === language);
  if (common !== undefined) return messages.t(`language_${common}`);
  if (!/^[a-z]{2,3}$/i.test(language)) return pageText(language); // the page's claim; `Intl` throws at a malformed tag
  return new Intl.DisplayNames(messages.locale, { type: 'language' }).of(language) ?? language;
}

type Because = Extract<Policy, { kind: 'standard' }>['because'];

function becauseSentence(because: Because, messages: Messages): string {
  if (because.kind === 'not-found') return failureText(because.failure, messages);
  return messages.t(because.source.kind === 'chosen-file' ? 'policy_unreadable_file' : 'policy_unreadable');
}

/** Why a policy could not be had, as a sentence. */
export function failureText(failure: PolicyFailure, messages: Messages): string {
  switch (failure.kind) {
    case 'status':
      return messages.t(
        [404, 410].includes(failure.status) ? 'policy_missing' : 'policy_status',
        String(failure.status),
      );
    case 'timed-out':
      return messages.t('policy_timed_out', durationText(failure.seconds, messages));
    case 'too-large':
      return messages.t('policy_too_large', String(Math.round(failure.limitBytes / MEGABYTE)));
    case 'not-text':
      return messages.t('policy_not_text', pageText(failure.contentType));
    default:
      return messages.t(`policy_${keyed(failure.kind)}`);
  }
}

/** The date that a document gives for itself; in its own words when they could not be read as a date. */
export const statedDateText = ({ iso, text }: StatedDate, messages: Messages): string =>
  iso === null ? messages.t('report_date_quoted', pageText(text)) : messages.t('report_date', dayText(iso, messages));
