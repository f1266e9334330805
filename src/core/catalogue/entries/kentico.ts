import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const kentico: Provider = {
  provider: 'Kentico',
  cookies: [
    {
      names: ['CMSPreferredCulture'],
      category: 'preferences',
      sentence: 'language',
      lifetime: lasting(YEAR),
      setBy: ['response'],
      certainWhen: beside('CMSCsrfCookie', 'CMSCookieLevel'),
    },
    {
      names: ['CMSCsrfCookie'],
      category: 'necessary',
      sentence: 'csrf',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('CMSPreferredCulture', 'CMSCookieLevel'),
    },
    {
      names: ['CMSCookieLevel'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: lasting(YEAR),
      setBy: ['response'],
      certainWhen: beside('CMSPreferredCulture', 'CMSCsrfCookie'),
    },
    {
      names: ['VisitorStatus', 'CurrentContact'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: null,
      setBy: ['response'],
      certainWhen: beside('CMSPreferredCulture', 'CMSCsrfCookie', 'CMSCookieLevel'),
    },
  ],
};
