import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const onetrust: Provider = {
  provider: 'OneTrust',
  cookies: [
    {
      names: ['OptanonConsent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('OptanonAlertBoxClosed'),
    },
    {
      names: ['OptanonAlertBoxClosed'],
      category: 'necessary',
      sentence: 'consent_shown',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('OptanonConsent'),
    },
    {
      names: ['OTAdditionalConsentString'],
      category: 'necessary',
      sentence: 'consent_ads',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('OptanonConsent'),
    },
  ],
};
