import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const airlock: Provider = {
  provider: 'Airlock',
  isWord: true,
  cookies: [
    {
      names: ['AL_SESS*', 'AL_LB*'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('AL_SESS*', 'AL_LB*'),
    },
  ],
};
