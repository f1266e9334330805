import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { lasting, measured } from '../facts.ts';

export const kameleoon: Provider = {
  provider: 'Kameleoon',
  cookies: [
    {
      names: ['kameleoonVisitorCode'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: lasting(YEAR),
      renewal: 'each-page',
      setBy: ['response', 'script'],
      certainWhen: [],
      measured: measured('@kameleoon/javascript-sdk', '4.17.1', '2026-11-29'),
    },
  ],
};
