import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const contao: Provider = {
  provider: 'Contao',
  cookies: [
    {
      names: ['FE_USER_AUTH', 'BE_USER_AUTH'],
      category: 'necessary',
      sentence: 'login',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('csrf_contao_csrf_token', 'csrf_https-contao_csrf_token'),
    },
    {
      names: ['csrf_contao_csrf_token', 'csrf_https-contao_csrf_token'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('contao_settings*', 'FE_USER_AUTH', 'BE_USER_AUTH'),
    },
  ],
};
