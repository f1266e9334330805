import type { Provider } from '../entry.ts';
import { beside, onDomain, SESSION } from '../facts.ts';

export const newRelic: Provider = {
  provider: 'New Relic',
  cookies: [
    {
      names: ['NREUM', 'NRAGENT'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: SESSION,
      setBy: ['response', 'script'],
      certainWhen: beside('NREUM', 'NRAGENT'),
    },
    {
      names: ['JSESSIONID'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain('nr-data.net', 'newrelic.com'),
    },
  ],
};
