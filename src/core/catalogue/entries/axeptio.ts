import type { Provider } from '../entry.ts';
import { beside } from '../facts.ts';

export const axeptio: Provider = {
  provider: 'Axeptio',
  cookies: [
    {
      names: ['axeptio_cookies', 'axeptio_authorized_vendors', 'axeptio_all_vendors'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('axeptio_cookies', 'axeptio_authorized_vendors', 'axeptio_all_vendors'),
    },
  ],
};
