import { MINUTE, MONTH, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const hubspot: Provider = {
  provider: 'HubSpot',
  alsoKnownAs: ['Hubspot'],
  cookies: [
    {
      names: ['__hstc'],
      category: 'marketing',
      sentence: 'contact_visitor',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: beside('hubspotutk', '__hssc', '__hssrc'),
    },
    {
      names: ['hubspotutk'],
      category: 'marketing',
      sentence: 'contact_visitor',
      lifetime: lasting(6 * MONTH),
      setBy: ['script'],
      certainWhen: beside('__hstc'),
    },
    {
      names: ['__hssc'],
      category: 'marketing',
      sentence: 'visit',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('__hstc'),
    },
    {
      names: ['__hssrc'],
      category: 'marketing',
      sentence: 'visit',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('__hstc'),
    },
    {
      names: ['messagesUtk', 'hs-messages-is-open', 'hs-messages-hide-welcome-message'],
      category: 'preferences',
      sentence: 'chat',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('hubspotutk', '__hstc'),
    },
    {
      names: ['__hs_opt_out', '__hs_do_not_track', '__hs_initial_opt_in', '__hs_cookie_cat_pref'],
      category: 'necessary',
      sentence: 'consent',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('hubspotutk', '__hstc', '__hssc'),
    },
    {
      names: ['__hs_notify_banner_dismiss', '__hs_gpc_banner_dismiss'],
      category: 'necessary',
      sentence: 'consent_shown',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('hubspotutk', '__hstc'),
    },
    {
      names: ['hs_ab_test'],
      category: 'statistics',
      sentence: 'ab_test',
      lifetime: SESSION,
      setBy: ['response', 'script'],
      certainWhen: beside('hubspotutk', '__hstc'),
    },
    {
      names: ['hs_langswitcher_choice'],
      category: 'preferences',
      sentence: 'language',
      lifetime: lasting(2 * YEAR),
      setBy: ['response', 'script'],
      certainWhen: beside('hubspotutk', '__hstc'),
    },
  ],
};
