import type { Provider } from '../entry.ts';
import { onDomain, SESSION } from '../facts.ts';

const DOMAINS = ['wikipedia.org', 'wikimedia.org'];

export const wikimedia: Provider = {
  provider: 'Wikimedia',
  cookies: [
    {
      names: ['WMF-Last-Access', 'WMF-Last-Access-Global'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
    {
      names: ['GeoIP'],
      category: 'necessary',
      sentence: 'place',
      lifetime: SESSION,
      setBy: ['provider'],
      certainWhen: onDomain(...DOMAINS),
    },
  ],
};
