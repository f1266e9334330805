import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const amazonWebServices: Provider = {
  provider: 'Amazon Web Services',
  alsoKnownAs: ['Amazon', 'AWS'],
  cookies: [
    {
      names: ['AWSALB', 'AWSALBCORS', 'AWSALBTG', 'AWSALBTGCORS', 'AWSALBAPP-*'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: lasting(7 * DAY),
      setBy: ['response'],
      certainWhen: beside('AWSALB', 'AWSALBCORS', 'AWSALBTG', 'AWSALBTGCORS', 'AWSALBAPP-*'),
    },
    {
      names: ['AWSELB', 'AWSELBCORS'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('AWSELB', 'AWSELBCORS'),
    },
    {
      names: ['aws-waf-token'],
      category: 'necessary',
      sentence: 'bot_check',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: [],
    },
  ],
};
