import { changed, choice, days, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { ABOVE, lasting } from './row-facts.ts';

const LONG = 'review by cnil-2020-092';

proveRule('choice-kept-too-long', [
  {
    when: '13 months',
    journal: lasting('cookies_preferences', 390),
    said: policy(),
    found: LONG,
  },
  { when: 'the longest six months', journal: lasting('cookies_preferences', 184), said: policy(), found: null },
  { when: 'a year, in a known banner’s cookie', journal: lasting('tarteaucitron', 365), said: policy(), found: LONG },
  { when: 'six months there', journal: lasting('klaro', 120), said: policy(), found: null },
  {
    when: 'a year, in a cookie whose choice was read',
    journal: [choice({ all: false }, { holder: 'hasConsent' }), ...lasting('hasConsent', 360)],
    said: policy(),
    found: LONG,
  },
  {
    when: 'a year, within a tracker’s identifier',
    journal: [
      choice({ amplitude: false, others: null }, { holder: 'AMP_0123456789' }),
      ...lasting('AMP_0123456789', 365),
    ],
    said: policy(),
    found: null,
  },
  {
    when: 'a year, for all portals of the platform',
    journal: [changed({ name: 'tarteaucitron', seconds: days(365), ...ABOVE })],
    said: policy(),
    found: null,
  },
  { when: 'another cookie for 13 months', journal: lasting('preferences', 390), said: policy(), found: null },
]);
