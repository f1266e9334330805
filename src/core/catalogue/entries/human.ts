import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const human: Provider = {
  provider: 'HUMAN (PerimeterX)',
  cookies: [
    {
      names: ['_px', '_px2', '_px3', '_pxhd', '_pxvid', 'pxcts'],
      category: 'necessary',
      sentence: 'bot_check',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('_pxvid', 'pxcts', '_pxhd'),
    },
  ],
};
