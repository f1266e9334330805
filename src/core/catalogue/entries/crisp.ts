import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting } from '../facts.ts';

export const crisp: Provider = {
  provider: 'Crisp',
  cookies: [
    {
      names: ['crisp-client/session/*', 'crisp-client%2Fsession%2F*'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
