import { DAY } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const typo3: Provider = {
  provider: 'TYPO3',
  cookies: [
    {
      names: ['fe_typo_user'],
      category: 'necessary',
      sentence: 'session',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('be_typo_user'),
    },
    {
      names: ['be_typo_user'],
      category: 'necessary',
      sentence: 'login',
      lifetime: SESSION,
      setBy: ['response'],
      certainWhen: beside('be_lastLoginProvider', 'fe_typo_user'),
    },
    {
      names: ['be_lastLoginProvider'],
      category: 'necessary',
      sentence: 'login_way',
      lifetime: lasting(90 * DAY),
      setBy: ['response'],
      certainWhen: beside('be_typo_user'),
    },
  ],
};
