import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const spip: Provider = {
  provider: 'SPIP',
  cookies: [
    {
      names: ['spip_session', 'spip_admin'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('spip_session', 'spip_admin'),
    },
    {
      names: ['spip_lang'],
      category: 'preferences',
      sentence: 'language',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('spip_session', 'spip_accepte_ajax'),
    },
    {
      names: ['spip_accepte_ajax'],
      category: 'necessary',
      sentence: 'scripts_on',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('spip_session', 'spip_lang'),
    },
  ],
};
