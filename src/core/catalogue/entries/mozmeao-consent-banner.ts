import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const mozmeaoConsentBanner: Provider = {
  provider: 'Mozilla Consent Banner',
  precedence: 1,
  cookies: [
    {
      names: ['moz-consent-pref'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(182 * DAY),
      setBy: ['script'],
      certainWhen: [],
      measured: measured('@mozmeao/consent-banner', '1.1.1', '2026-11-29'),
    },
    {
      names: ['cookietest'],
      category: 'unclassified',
      sentence: 'probe',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('moz-consent-pref'),
      measured: measured('@mozmeao/consent-banner', '1.1.1', '2026-11-29'),
    },
  ],
};
