import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const playFramework: Provider = {
  provider: 'Play Framework',
  isWord: true,
  cookies: [
    {
      names: ['PLAY_SESSION'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('PLAY_LANG', 'PLAY_FLASH'),
    },
    {
      names: ['PLAY_LANG'],
      category: 'preferences',
      sentence: 'language',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('PLAY_SESSION'),
    },
    {
      names: ['PLAY_FLASH'],
      category: 'necessary',
      sentence: 'message',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('PLAY_SESSION'),
    },
  ],
};
