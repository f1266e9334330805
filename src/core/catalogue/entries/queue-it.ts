import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const queueIt: Provider = {
  provider: 'Queue-it',
  cookies: [
    {
      names: ['QueueITAccepted-*', 'Queue-it-*'],
      category: 'necessary',
      sentence: 'waiting_room',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('QueueITAccepted-*', 'Queue-it-*'),
    },
  ],
};
