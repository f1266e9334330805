import type { Provider } from '../entry.ts';

export const cookieNotice: Provider = {
  provider: 'Cookie Notice',
  isWord: true,
  cookies: [
    {
      names: ['cookie_notice_accepted', 'hu-consent'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: [],
    },
  ],
};
