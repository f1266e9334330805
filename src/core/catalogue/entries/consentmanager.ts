import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const consentmanager: Provider = {
  provider: 'consentmanager',
  cookies: [
    {
      names: ['__cmpcc'],
      category: 'necessary',
      sentence: 'test',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('__cmpconsent*', '__cmpcvc*'),
    },
    {
      names: ['__cmpconsent*'],
      category: 'necessary',
      sentence: 'consent_ads',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('__cmpcvc*', '__cmpcpc*'),
    },
    {
      names: ['__cmpcvc*', '__cmpcpc*'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('__cmpconsent*'),
    },
  ],
};
