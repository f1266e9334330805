import { policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { lasting } from './row-facts.ts';

proveRule('choice-kept-too-long', [
  {
    when: '13 months',
    journal: lasting('cookies_preferences', 390),
    said: policy(),
    found: 'review by cnil-2020-092',
  },
  { when: 'the longest six months', journal: lasting('cookies_preferences', 184), said: policy(), found: null },
  { when: 'another cookie for 13 months', journal: lasting('preferences', 390), said: policy(), found: null },
]);
