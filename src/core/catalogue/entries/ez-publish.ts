import type { Provider } from '../entry.ts';
import { SESSION } from '../facts.ts';

export const ezPublish: Provider = {
  provider: 'eZ Publish (Ibexa)',
  cookies: [
    {
      names: ['eZSESSID*'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
    {
      names: ['IBX_SESSION_ID*'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: [],
    },
  ],
};
