import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const cookieyes: Provider = {
  provider: 'CookieYes',
  cookies: [
    {
      names: [
        'cookieyes-consent',
        'cky-consent',
        'CookieLawInfoConsent',
        'cli_user_preference',
        'cookielawinfo-checkbox-*',
      ],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside(
        'cookieyes-consent',
        'cky-consent',
        'CookieLawInfoConsent',
        'cli_user_preference',
        'cookielawinfo-checkbox-*',
      ),
    },
    {
      names: ['viewed_cookie_policy'],
      category: 'necessary',
      sentence: 'consent_shown',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('cookielawinfo-checkbox-*', 'CookieLawInfoConsent'),
    },
  ],
};
