import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const django: Provider = {
  provider: 'Django',
  cookies: [
    {
      names: ['messages'],
      category: 'necessary',
      sentence: 'message',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('csrftoken'),
    },
  ],
};
