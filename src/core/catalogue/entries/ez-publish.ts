import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const ezPublish: Provider = {
  provider: 'eZ Publish (Ibexa)',
  cookies: [
    {
      names: ['eZSESSID*'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('is_logged_in'),
    },
    {
      names: ['IBX_SESSION_ID*'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
    {
      names: ['is_logged_in'],
      category: 'necessary',
      sentence: 'speed_up',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('eZSESSID*'),
    },
  ],
};
