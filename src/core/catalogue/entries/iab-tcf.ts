import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

/** The consent string that many banners share. */
export const iabTcf: Provider = {
  provider: 'IAB Europe (TCF)',
  cookies: [
    {
      names: ['euconsent-v2', 'eupubconsent-v2'],
      category: 'necessary',
      sentence: 'consent_ads',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('didomi_token', 'OptanonConsent', 'addtl_consent'),
    },
    {
      names: ['addtl_consent'],
      category: 'necessary',
      sentence: 'consent_ads',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('euconsent-v2'),
    },
    {
      names: ['usprivacy'],
      category: 'necessary',
      sentence: 'consent_ads',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('euconsent-v2'),
    },
  ],
};
