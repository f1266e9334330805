import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const evidon: Provider = {
  provider: 'Evidon',
  cookies: [
    {
      names: ['_evidon_consent_cookie', '_evidon_consent_ls_*'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_evidon_*'),
    },
  ],
};
