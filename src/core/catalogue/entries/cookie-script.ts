import type { Provider } from '../entry.ts';

export const cookieScript: Provider = {
  provider: 'Cookie-Script',
  isWord: true,
  cookies: [
    {
      names: ['CookieScriptConsent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
