import type { Provider } from '../entry.ts';
import { onDomain } from '../facts.ts';

export const infonline: Provider = {
  provider: 'INFOnline',
  cookies: [
    {
      names: ['ioam2018'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['script'],
      certainWhen: [],
    },
    {
      names: ['i00'],
      category: 'statistics',
      sentence: 'visitor_everywhere',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain('ioam.de'),
    },
  ],
};
