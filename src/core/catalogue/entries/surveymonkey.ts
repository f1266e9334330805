import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const surveymonkey: Provider = {
  provider: 'SurveyMonkey',
  cookies: [
    {
      names: ['attr_multitouch', 'ep201', 'ep202', 'ep203'],
      category: 'statistics',
      sentence: 'form_visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('surveymonkey.com'),
    },
  ],
};
