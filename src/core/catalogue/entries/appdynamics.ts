import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const appdynamics: Provider = {
  provider: 'AppDynamics',
  cookies: [
    {
      names: ['ADRUM', 'ADRUM_*'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('ADRUM_*'),
    },
  ],
};
