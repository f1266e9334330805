import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const joomla: Provider = {
  provider: 'Joomla',
  cookies: [
    {
      names: ['joomla_user_state'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('joomla_remember_me_*'),
    },
    {
      names: ['joomla_remember_me_*'],
      category: 'necessary',
      sentence: 'login',
      lifetime: lasting(60 * DAY),
      setBy: ['response'],
      certainWhen: beside('joomla_user_state'),
    },
  ],
};
