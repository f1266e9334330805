import { MINUTE, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const azureApplicationInsights: Provider = {
  provider: 'Azure Application Insights',
  alsoKnownAs: ['Application Insights'],
  cookies: [
    {
      names: ['ai_user'],
      category: 'statistics',
      sentence: 'speed_visitor',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('ai_session'),
    },
    {
      names: ['ai_session'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('ai_user'),
    },
    {
      names: ['MSFPC'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      setBy: ['response', 'script'],
      certainWhen: beside('ai_session'),
    },
  ],
};
