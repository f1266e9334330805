import { DAY, YEAR } from '../../cookie/lifetime.ts';
import type { Provider } from '../entry.ts';
import { beside, lasting } from '../facts.ts';

export const optimizelyCms: Provider = {
  provider: 'Optimizely CMS (Episerver)',
  alsoKnownAs: ['Episerver', 'Optimizely CMS'],
  cookies: [
    {
      names: ['EPi:NumberOfVisits'],
      category: 'statistics',
      sentence: 'visitor',
      lifetime: lasting(YEAR),
      setBy: ['response'],
      certainWhen: beside('EPiStateMarker', '.EPiForm_BID'),
    },
    {
      names: ['.EPiForm_BID', '.EPiForm_VisitorIdentifier'],
      category: 'preferences',
      sentence: 'form_visitor',
      lifetime: lasting(90 * DAY),
      setBy: ['response'],
      certainWhen: beside('.EPiForm_BID', '.EPiForm_VisitorIdentifier'),
    },
  ],
};
