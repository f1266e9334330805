import type { Lifetime } from '../core/cookie/lifetime.ts';
import type { StatedLifetime } from '../core/policy/fields/stated-lifetime.ts';
import { cappedLifetimeText, statedText } from '../messages/lifetime.ts';
import type { Messages } from '../messages/messages.ts';
import { PageWords } from './page-words.tsx';

interface Props {
  readonly actual: Lifetime;
  /** Null when the policy declares the cookie without saying how long; undefined when it does not declare it. */
  readonly stated: StatedLifetime | null | undefined;
  /** True when a rule found the actual lifetime longer than stated, its tolerance considered. */
  readonly outlives: boolean;
  /** True when the setting was not seen, so that only what remained is known. */
  readonly remaining: boolean;
  readonly messages: Messages;
}

/** The stated and the actual lifetime, in words and on one bar. */
export const LifetimeBar = ({ actual, stated, outlives, remaining, messages }: Props) => {
  const { t } = messages;
  const marks = onOneScale(actual, stated ?? null);
  return (
    <div class={outlives ? 'lifetime outlives' : 'lifetime'}>
      {marks && (
        <div
          class="bar"
          aria-hidden="true"
          style={{ '--actual': `${marks.actual}%`, '--stated': `${marks.stated}%` }}
        />
      )}
      <div class="ends">
        {stated !== undefined && (
          <p>
            <span class="label">{t('bar_stated')}</span>{' '}
            {stated === null ? t('bar_none_stated') : <PageWords text={statedText(stated, messages)} />}
          </p>
        )}
        <p class="actual">
          {(remaining || stated !== undefined) && (
            <span class="label">{t(remaining ? 'bar_remaining' : 'bar_actual')}</span>
          )}{' '}
          {cappedLifetimeText(actual, messages)}
        </p>
      </div>
    </div>
  );
};

/** Both ends in percent of the longer one; null when one of them is not a number, or nothing lasts. */
function onOneScale(actual: Lifetime, stated: StatedLifetime | null) {
  const seconds = stated?.kind === 'session' ? 0 : stated?.seconds;
  if (seconds === undefined || seconds === null) return null;
  const lasts = actual.kind === 'session' ? 0 : actual.seconds;
  const longer = Math.max(lasts, seconds);
  const percent = (part: number) => Math.round((1000 * part) / longer) / 10;
  return longer === 0 ? null : { actual: percent(lasts), stated: percent(seconds) };
}
