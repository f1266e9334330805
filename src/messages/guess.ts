import type { Guess, ReportedCookie } from '../core/inspection/report.ts';
import { lifetimeText } from './lifetime.ts';
import type { Messages } from './messages.ts';

/** What is known of a cookie that nobody explains, and what that suggests. */
export function guessText(guess: Guess, { cookie, lifetime, verdict }: ReportedCookie, messages: Messages): string {
  const { t } = messages;
  const { returning, scripted, readable, renewed, elsewhere } = guess;
  return [
    t(verdict.kind === 'unjudged' ? 'purpose_unknown' : 'guess_nobody'),
    lifetime.kind === 'session'
      ? t('guess_session')
      : t(returning ? 'guess_returning' : 'guess_short', lifetimeText(lifetime, messages)),
    t(readable ? (scripted ? 'guess_scripted' : 'guess_readable') : 'guess_http_only'),
    ...(renewed && !returning ? [t('guess_renewed')] : []),
    ...(elsewhere ? [t('guess_elsewhere')] : cookie.partitionKey === null ? [] : [t('guess_partitioned')]),
  ].join(' ');
}
