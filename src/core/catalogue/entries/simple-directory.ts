import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const simpleDirectory: Provider = {
  provider: 'simple-directory (Data Fair)',
  cookies: [
    {
      names: ['id_token_sign', 'id_token_org'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('id_token', 'id_token_sign'),
    },
  ],
};
