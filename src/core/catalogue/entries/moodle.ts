import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const moodle: Provider = {
  provider: 'Moodle',
  cookies: [
    {
      names: ['MoodleSession*'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('MOODLEID*'),
    },
    {
      names: ['MOODLEID*'],
      category: 'preferences',
      sentence: 'login_name',
      lifetime: lasting(60 * DAY),
      setBy: ['response'],
      certainWhen: beside('MoodleSession*'),
    },
  ],
};
