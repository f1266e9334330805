import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const sharepoint: Provider = {
  provider: 'SharePoint',
  cookies: [
    {
      names: ['FedAuth', 'rtFa'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('FedAuth', 'rtFa'),
    },
    {
      names: ['WSS_FullScreenMode'],
      category: 'preferences',
      sentence: 'screen',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
