import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const shibboleth: Provider = {
  provider: 'Shibboleth',
  cookies: [
    {
      names: ['_shibsession_*'],
      category: 'necessary',
      sentence: 'login',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('_shibstate_*'),
    },
    {
      names: ['_shibstate_*', '_opensaml_req_*'],
      category: 'necessary',
      sentence: 'login_way',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('_shibsession_*'),
    },
  ],
};
