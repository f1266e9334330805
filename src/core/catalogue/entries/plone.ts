import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const plone: Provider = {
  provider: 'Plone',
  cookies: [
    {
      names: ['__ac'],
      category: 'necessary',
      sentence: 'login',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('statusmessages', 'I18N_LANGUAGE', '_ZopeId'),
    },
    {
      names: ['statusmessages'],
      category: 'necessary',
      sentence: 'message',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('__ac', 'I18N_LANGUAGE'),
    },
    {
      names: ['I18N_LANGUAGE'],
      category: 'preferences',
      sentence: 'language',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('__ac', 'statusmessages'),
    },
    {
      names: ['_ZopeId'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('__ac'),
    },
  ],
};
