import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const complianz: Provider = {
  provider: 'Complianz',
  cookies: [
    {
      names: ['cmplz_policy_id', 'cmplz_consented_services', 'cmplz_consent_status', 'cmplz_choice'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('cmplz_*'),
    },
    {
      names: [
        'cmplz_functional',
        'cmplz_preferences',
        'cmplz_statistics',
        'cmplz_statistics-anonymous',
        'cmplz_marketing',
      ],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('cmplz_*'),
    },
    {
      names: ['cmplz_banner-status'],
      category: 'necessary',
      sentence: 'consent_shown',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('cmplz_*'),
    },
  ],
};
