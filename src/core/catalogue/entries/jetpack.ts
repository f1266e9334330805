import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const jetpack: Provider = {
  provider: 'Jetpack',
  isWord: true,
  cookies: [
    {
      names: ['tk_ai', 'tk_lr', 'tk_or', 'tk_tc', 'tk_qs'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('tk_ai', 'tk_lr', 'tk_or', 'tk_qs'),
    },
  ],
};
