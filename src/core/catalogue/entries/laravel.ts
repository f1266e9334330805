import { HOUR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const laravel: Provider = {
  provider: 'Laravel',
  isWord: true,
  precedence: 1,
  cookies: [
    {
      names: ['laravel_session'],
      category: 'necessary',
      sentence: 'session',
      lifetime: lasting(2 * HOUR),
      setBy: ['response'],
      certainWhen: beside('XSRF-TOKEN'),
    },
    {
      names: ['XSRF-TOKEN'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: lasting(2 * HOUR),
      setBy: ['response'],
      certainWhen: beside('laravel_session'),
    },
    {
      names: ['remember_web_*'],
      category: 'necessary',
      sentence: 'login',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('laravel_session'),
    },
  ],
};
