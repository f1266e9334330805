import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const trustarc: Provider = {
  provider: 'TrustArc',
  cookies: [
    {
      names: ['notice_preferences', 'notice_gdpr_prefs', 'cmapi_cookie_privacy', 'cmapi_gtm_bl'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('notice_preferences', 'notice_gdpr_prefs', 'notice_behavior', 'cmapi_cookie_privacy'),
    },
    {
      names: ['notice_behavior'],
      category: 'necessary',
      sentence: 'consent_place',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('notice_preferences', 'notice_gdpr_prefs', 'cmapi_cookie_privacy'),
    },
    {
      names: ['TAconsentID'],
      category: 'necessary',
      sentence: 'consent_id',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('notice_preferences', 'notice_behavior'),
    },
  ],
};
