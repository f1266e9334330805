import type { Provider } from '../entry.ts';
import { onDomain, SESSION } from '../facts.ts';

export const microsoftPowerBi: Provider = {
  provider: 'Microsoft Power BI',
  alsoKnownAs: ['PowerBI', 'Power BI'],
  cookies: [
    {
      names: ['WFESessionId'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain('powerbi.com'),
    },
  ],
};
