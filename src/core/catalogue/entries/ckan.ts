import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const ckan: Provider = {
  provider: 'CKAN',
  alsoKnownAs: ['Ckan'],
  cookies: [
    {
      names: ['auth_tkt'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('ckan'),
    },
    {
      names: ['ckan'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('auth_tkt'),
    },
  ],
};
