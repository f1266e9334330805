import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const simplesamlphp: Provider = {
  provider: 'SimpleSAMLphp',
  cookies: [
    {
      names: ['SimpleSAML', 'SimpleSAMLSessionID'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('SimpleSAMLAuthToken'),
    },
    {
      names: ['SimpleSAMLAuthToken'],
      category: 'necessary',
      sentence: 'login',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('SimpleSAML', 'SimpleSAMLSessionID'),
    },
  ],
};
