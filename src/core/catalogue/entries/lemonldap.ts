import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const lemonldap: Provider = {
  provider: 'LemonLDAP::NG',
  cookies: [
    {
      names: ['lemonldap'],
      category: 'necessary',
      sentence: 'login',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('lemonldappdata'),
    },
    {
      names: ['lemonldappdata'],
      category: 'necessary',
      sentence: 'login_way',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('lemonldap'),
    },
  ],
};
