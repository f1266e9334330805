import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const intercom: Provider = {
  provider: 'Intercom',
  cookies: [
    {
      names: ['intercom-id-*', 'intercom-device-id-*'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: lasting(270 * DAY),
      setBy: ['script'],
      certainWhen: beside('intercom-session-*', 'intercom-device-id-*'),
    },
    {
      names: ['intercom-session-*'],
      category: 'preferences',
      sentence: 'chat_login',
      lifetime: lasting(7 * DAY),
      setBy: ['script'],
      certainWhen: beside('intercom-id-*', 'intercom-device-id-*'),
    },
  ],
};
