import { MINUTE, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting, SESSION } from '../facts.ts';

export const hotjar: Provider = {
  provider: 'Hotjar',
  cookies: [
    {
      names: ['_hjSessionUser_*', '_hjid'],
      category: 'statistics',
      sentence: 'behaviour',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_hjSession_*', '_hjIncludedIn*', '_hjAbsoluteSessionInProgress'),
    },
    {
      names: ['_hjSession_*', '_hjAbsoluteSessionInProgress'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: lasting(30 * MINUTE),
      setBy: ['script'],
      certainWhen: beside('_hjSessionUser_*', '_hjid'),
    },
    {
      names: ['_hjFirstSeen'],
      category: 'statistics',
      sentence: 'visit',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_hjSessionUser_*', '_hjid', '_hjSession_*'),
    },
    {
      names: ['_hjIncludedInPageviewSample', '_hjIncludedInSessionSample*'],
      category: 'statistics',
      sentence: 'recorded',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_hjSession_*', '_hjSessionUser_*', '_hjid'),
    },
    {
      names: ['_hjTLDTest', '_hjCookieTest', '_hjLocalStorageTest'],
      category: 'statistics',
      sentence: 'test',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('_hjSession_*', '_hjSessionUser_*', '_hjid'),
    },
    {
      names: ['_hjClosedSurveyInvites', '_hjDonePolls', '_hjMinimizedPolls', '_hjShownFeedbackMessage'],
      category: 'statistics',
      sentence: 'survey',
      lifetime: lasting(YEAR),
      setBy: ['script'],
      certainWhen: beside('_hjSession_*', '_hjSessionUser_*', '_hjid'),
    },
    {
      names: ['_hjUserAttributesHash', '_hjHasCachedUserAttributes'],
      category: 'statistics',
      sentence: 'visitor_details',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('_hjSession_*', '_hjSessionUser_*'),
    },
  ],
};
