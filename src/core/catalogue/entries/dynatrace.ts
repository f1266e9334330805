import type { Provider } from '../entry.ts';
import { beside, SESSION } from '../facts.ts';

export const dynatrace: Provider = {
  provider: 'Dynatrace',
  cookies: [
    {
      names: ['dtCookie', 'dtPC', 'dtSa', 'dtLatC'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: SESSION,
      setBy: ['response', 'script'],
      certainWhen: beside('rxVisitor', 'rxvt', 'dtCookie', 'dtPC'),
    },
    {
      names: ['rxVisitor'],
      category: 'statistics',
      sentence: 'speed_visitor',
      lifetime: null,
      setBy: ['script'],
      certainWhen: beside('rxvt', 'dtCookie'),
    },
    {
      names: ['rxvt'],
      category: 'statistics',
      sentence: 'speed',
      lifetime: SESSION,
      setBy: ['script'],
      certainWhen: beside('rxVisitor', 'dtCookie'),
    },
  ],
};
