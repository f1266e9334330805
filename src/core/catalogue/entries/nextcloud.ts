import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const nextcloud: Provider = {
  provider: 'Nextcloud',
  cookies: [
    {
      names: ['nc_session_id', 'nc_username', 'nc_token'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('nc_sameSiteCookielax', '__Host-nc_sameSiteCookielax', 'oc_sessionPassphrase'),
    },
    {
      names: ['oc_sessionPassphrase'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('nc_sameSiteCookielax', '__Host-nc_sameSiteCookielax'),
    },
    {
      names: [
        'nc_sameSiteCookielax',
        'nc_sameSiteCookiestrict',
        '__Host-nc_sameSiteCookielax',
        '__Host-nc_sameSiteCookiestrict',
      ],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('oc_sessionPassphrase'),
    },
  ],
};
