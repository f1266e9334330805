import type { Provider } from '../entry.ts';
import { measured } from '../facts.ts';

export const stormidCookieBanner: Provider = {
  provider: 'Storm Cookie Banner',
  cookies: [
    {
      names: ['cookietest'],
      category: 'unclassified',
      sentence: 'probe',
      lifetime: null,
      setBy: ['script'],
      certainWhen: [],
      measured: measured('@stormid/cookie-banner', '1.0.3', '2026-11-29'),
    },
  ],
};
