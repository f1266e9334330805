import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const jivochat: Provider = {
  provider: 'JivoChat',
  cookies: [
    {
      names: ['jv_enter_ts_*', 'jv_visits_count_*', 'jv_pages_count_*', 'jv_refer_*', 'jv_utm_*'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('jv_*'),
    },
  ],
};
