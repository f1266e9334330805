import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const zendesk: Provider = {
  provider: 'Zendesk',
  cookies: [
    {
      names: ['__zlcmid'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('__zlcprivacy'),
    },
    {
      names: ['__zlcprivacy'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('__zlcmid'),
    },
    {
      names: ['_zendesk_session', '_zendesk_shared_session', '_help_center_session'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('_zendesk_*', '_help_center_session'),
    },
    {
      names: ['_zendesk_authenticated'],
      category: 'necessary',
      sentence: 'login',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('_zendesk_session', '_zendesk_shared_session'),
    },
  ],
};
