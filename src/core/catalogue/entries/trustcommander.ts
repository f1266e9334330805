import { MONTH } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, onDomain } from '../facts.ts';

export const trustcommander: Provider = {
  provider: 'TrustCommander (Commanders Act)',
  alsoKnownAs: ['Commanders Act', 'TagCommander'],
  cookies: [
    {
      names: ['TC_PRIVACY', 'TC_PRIVACY_*'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(13 * MONTH),
      setBy: ['script'],
      certainWhen: beside('TC_PRIVACY*', 'TCPID'),
    },
    {
      names: ['TCPID', 'tc_cj_v2*'],
      category: 'marketing',
      sentence: 'ads_journey',
      lifetime: lasting(12 * MONTH),
      setBy: ['response', 'script'],
      certainWhen: beside('TC_PRIVACY', 'TCPID'),
    },
    {
      names: ['TCID'],
      category: 'marketing',
      sentence: 'ads_visitor',
      lifetime: lasting(12 * MONTH),
      setBy: ['provider'],
      certainWhen: onDomain('commander1.com'),
    },
  ],
};
