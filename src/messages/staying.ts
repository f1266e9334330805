import type { Measurement, Renewal } from '../core/catalogue/entry.ts';
import type { Lifetime } from '../core/cookie/lifetime.ts';
import { dayText } from './instant.ts';
import { lifetimeText } from './lifetime.ts';
import type { MessageKey, Messages } from './messages.ts';

const RENEWAL = {
  fixed: 'explain_fixed',
  'each-page': 'explain_each_page',
  'counting-down': 'explain_counting_down',
} as const satisfies Record<Renewal, MessageKey>;

interface Staying {
  /** What it asks for. */
  readonly asked: Lifetime | null;
  /** What a browser makes of that. */
  readonly lifetime: Lifetime | null;
  readonly renewal: Renewal | null;
  readonly measured: Measurement | null;
}

/** How long a known cookie stays, and where that is known from; empty when it is not known. */
export function stayingText({ asked, lifetime, renewal, measured }: Staying, messages: Messages): string {
  if (asked === null || lifetime === null) return '';
  const { t } = messages;
  const kept = lifetimeText(lifetime, messages);
  const exceedsCap = asked.kind === 'persistent' && lifetime.kind === 'persistent' && asked.seconds > lifetime.seconds;
  return [
    exceedsCap ? t('explain_asks', lifetimeText(asked, messages), kept) : t('explain_stays', kept),
    ...(renewal === null ? [] : [t(RENEWAL[renewal])]),
    ...(measured === null
      ? []
      : [t('explain_measured', `${measured.package} ${measured.version}`, dayText(measured.date, messages))]),
  ].join(' ');
}
