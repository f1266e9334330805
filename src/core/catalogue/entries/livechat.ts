import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const livechat: Provider = {
  provider: 'LiveChat',
  cookies: [
    {
      names: ['__lc_cid', '__lc_cst', '__lc2_cid', '__lc2_cst'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('__lc_cid', '__lc_cst', '__lc2_cid', '__lc2_cst'),
    },
  ],
};
