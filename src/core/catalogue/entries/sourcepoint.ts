import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const sourcepoint: Provider = {
  provider: 'Sourcepoint',
  cookies: [
    {
      names: ['consentUUID'],
      category: 'necessary',
      sentence: 'consent_id',
      lifetime: lasting(YEAR),
      setBy: ['response', 'script'],
      certainWhen: beside('_sp_su', '_sp_v1_*'),
    },
    {
      names: ['_sp_v1_*'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('consentUUID', '_sp_su'),
    },
    {
      names: ['_sp_su'],
      category: 'necessary',
      sentence: 'consent_sample',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('consentUUID'),
    },
  ],
};
