import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const typeform: Provider = {
  provider: 'Typeform',
  cookies: [
    {
      names: ['attribution_user_id'],
      category: 'statistics',
      sentence: 'form_visitor',
      lifetime: lasting(YEAR),
      setBy: ['provider'],
      certainWhen: onDomain('typeform.com'),
    },
    {
      names: ['tf_respondent_cc'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('typeform.com'),
    },
  ],
};
