import type { Provider } from '../entry.ts';
import { beside, onDomain, SESSION } from '../facts.ts';

export const salesforcePardot: Provider = {
  provider: 'Salesforce Pardot',
  alsoKnownAs: ['Pardot'],
  cookies: [
    {
      names: ['visitor_id*-hash', 'visitor_id*'],
      category: 'marketing',
      sentence: 'contact_visitor',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('visitor_id*-hash'),
    },
    {
      names: ['pardot'],
      category: 'marketing',
      sentence: 'contact_visitor',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain('pardot.com'),
    },
  ],
};
