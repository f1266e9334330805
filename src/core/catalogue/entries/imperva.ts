import { YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const imperva: Provider = {
  provider: 'Imperva',
  alsoKnownAs: ['Incapsula'],
  cookies: [
    {
      names: ['visid_incap_*'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: lasting(YEAR),
      setBy: ['response'],
      certainWhen: beside('incap_ses_*', 'nlbi_*'),
    },
    {
      names: ['incap_ses_*'],
      category: 'necessary',
      sentence: 'firewall',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('visid_incap_*'),
    },
    {
      names: ['nlbi_*'],
      category: 'necessary',
      sentence: 'load_balancer',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('visid_incap_*', 'incap_ses_*'),
    },
    {
      names: ['reese84', '___utmvc'],
      category: 'necessary',
      sentence: 'bot_check',
      lifetime: null,
      setBy: ['response', 'script'],
      certainWhen: beside('visid_incap_*', 'incap_ses_*'),
    },
  ],
};
