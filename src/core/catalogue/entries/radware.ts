import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const radware: Provider = {
  provider: 'Radware',
  cookies: [
    {
      names: ['__uzma', '__uzmb', '__uzmc', '__uzmd', '__uzme'],
      category: 'necessary',
      sentence: 'bot_check',
      lifetime: lasting(6 * MONTH),
      setBy: ['response', 'script'],
      certainWhen: beside('__uzma', '__uzmb', '__uzmc', '__uzmd'),
    },
  ],
};
