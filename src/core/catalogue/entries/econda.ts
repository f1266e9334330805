import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const econda: Provider = {
  provider: 'Econda',
  cookies: [
    {
      names: ['emos_jcvid'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: beside('emos_jcsid'),
    },
    {
      names: ['emos_jcsid'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('emos_jcvid'),
    },
  ],
};
