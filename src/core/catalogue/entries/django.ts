import { DAY, WEEK } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, measured, SESSION } from '../facts.ts';

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
      measured: measured('Django', '3.2.25', '2026-11-29'),
    },
    {
      names: ['sessionid'],
      category: 'necessary',
      sentence: 'login',
      lifetime: lasting(2 * WEEK),
      setBy: ['response'],
      certainWhen: [],
      measured: measured('Django', '3.2.25', '2026-11-29'),
    },
    {
      names: ['csrftoken'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: lasting(364 * DAY),
      setBy: ['response'],
      certainWhen: [],
      measured: measured('Django', '3.2.25', '2026-11-29'),
    },
    {
      names: ['django_language'],
      category: 'preferences',
      sentence: 'language',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('csrftoken'),
      measured: measured('Django', '3.2.25', '2026-11-29'),
    },
  ],
};
