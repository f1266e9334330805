import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const sitecore: Provider = {
  provider: 'Sitecore',
  cookies: [
    {
      names: ['SC_ANALYTICS_GLOBAL_COOKIE'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('SC_ANALYTICS_SESSION_COOKIE'),
    },
    {
      names: ['SC_ANALYTICS_SESSION_COOKIE'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('SC_ANALYTICS_GLOBAL_COOKIE'),
    },
  ],
};
