import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const salesforce: Provider = {
  provider: 'Salesforce',
  cookies: [
    {
      names: ['BrowserId', 'BrowserId_sec'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: lasting(YEAR),
      setBy: ['response'],
      certainWhen: beside('BrowserId', 'BrowserId_sec', 'CookieConsentPolicy'),
    },
    {
      names: ['CookieConsentPolicy', 'LSKey-c$CookieConsentPolicy'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['response', 'script'],
      certainWhen: beside('BrowserId', 'CookieConsentPolicy'),
    },
  ],
};
