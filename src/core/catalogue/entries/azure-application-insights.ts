import { MINUTE, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured } from '../facts.ts';

export const azureApplicationInsights: Provider = {
  provider: 'Azure Application Insights',
  alsoKnownAs: ['Application Insights'],
  cookies: [
    {
      names: ['ai_user'],
      category: 'statistics',
      sentence: 'speed_visitor',
      lifetime: lasting(YEAR),
      renewal: 'fixed',
      setBy: ['script'],
      certainWhen: beside('ai_session'),
      measured: measured('@microsoft/applicationinsights-web', '3.4.4', '2026-11-29'),
    },
    {
      names: ['ai_session'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: lasting(30 * MINUTE),
      renewal: 'each-page',
      setBy: ['script'],
      certainWhen: beside('ai_user'),
      measured: measured('@microsoft/applicationinsights-web', '3.4.4', '2026-11-29'),
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
