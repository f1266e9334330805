import { DAY, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain, SESSION } from '../facts.ts';

export const zoho: Provider = {
  provider: 'Zoho',
  alsoKnownAs: ['SalesIQ'],
  cookies: [
    {
      names: ['*-_zldp'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: lasting(2 * YEAR),
      setBy: ['script'],
      certainWhen: beside('*-_zldt'),
    },
    {
      names: ['*-_zldt'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: lasting(DAY),
      setBy: ['script'],
      certainWhen: beside('*-_zldp'),
    },
    {
      names: ['LS_CSRF_TOKEN'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain('zoho.com', 'zoho.eu', 'salesiq.zoho.com'),
    },
    {
      names: ['_zcsr_tmp'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain('zoho.com', 'zoho.eu', 'zohopublic.com'),
    },
    {
      names: ['zalb_*'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
