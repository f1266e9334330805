import { HOUR, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const akamai: Provider = {
  provider: 'Akamai',
  cookies: [
    {
      names: ['ak_bmsc', 'bm_sv', 'bm_mi'],
      category: 'necessary',
      sentence: 'bot_check',
      lifetime: lasting(2 * HOUR),
      setBy: ['response', 'script'],
      certainWhen: beside('_abck', 'bm_sz', 'ak_bmsc'),
    },
    {
      names: ['bm_sz'],
      category: 'necessary',
      sentence: 'bot_check',
      lifetime: lasting(4 * HOUR),
      setBy: ['response', 'script'],
      certainWhen: beside('_abck', 'ak_bmsc'),
    },
    {
      names: ['_abck'],
      category: 'necessary',
      sentence: 'bot_check',
      lifetime: lasting(YEAR),
      setBy: ['response', 'script'],
      certainWhen: beside('bm_sz', 'ak_bmsc'),
    },
    {
      names: ['akavpau_*'],
      category: 'necessary',
      sentence: 'waiting_room',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('ak_bmsc', '_abck'),
    },
    {
      names: ['AKA_A2'],
      category: 'necessary',
      sentence: 'speed_up',
      lifetime: lasting(HOUR),
      setBy: ['response'],
      certainWhen: beside('ak_bmsc', '_abck', 'bm_sz'),
    },
  ],
};
