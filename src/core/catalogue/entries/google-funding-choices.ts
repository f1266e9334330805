import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const googleFundingChoices: Provider = {
  provider: 'Google Funding Choices',
  cookies: [
    {
      names: ['FCCDCF', 'FCNEC', 'FCOEC'],
      category: 'necessary',
      sentence: 'consent_ads',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('FCCDCF', 'FCNEC', 'FCOEC'),
    },
  ],
};
