import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, onDomain } from '../facts.ts';

export const oracleEloqua: Provider = {
  provider: 'Oracle Eloqua',
  alsoKnownAs: ['Eloqua', 'Oracle', 'BlueKai'],
  cookies: [
    {
      names: ['ELOQUA', 'ELQSTATUS'],
      category: 'marketing',
      sentence: 'contact_visitor',
      lifetime: lasting(13 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain('eloqua.com'),
    },
  ],
};
