import type { Provider } from '../entry.ts';
import { beside, measured, SESSION } from '../facts.ts';

export const lusca: Provider = {
  provider: 'lusca (Express)',
  cookies: [
    {
      names: ['XSRF-TOKEN'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('connect.sid'),
      measured: measured('lusca', '1.7.0', '2026-11-29'),
    },
  ],
};
