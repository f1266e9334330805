import { expect, test } from 'vitest';
import { createLeads } from '../../../../../src/core/policy/layouts/list/lead.ts';
import { fields } from '../../reader.ts';

const leadOf = createLeads(fields);

test.each([
  { text: '_ga: counts visits', names: '_ga', rest: 'counts visits', marked: true },
  { text: '_ga – counts visits', names: '_ga', rest: 'counts visits', marked: true },
  { text: '_ga = counts visits', names: '_ga', rest: 'counts visits', marked: true },
  { text: '_ga (Matomo): counts visits', names: '_ga', rest: '(Matomo): counts visits', marked: true },
  { text: '_ga (Google Analytics) – liczy', names: '_ga', rest: '(Google Analytics) – liczy', marked: true },
  { text: '_ga (2 years, Example) Counts', names: '_ga', rest: '(2 years, Example) Counts', marked: true },
  { text: '_ga, _gid counts visits', names: '_ga, _gid', rest: 'counts visits', marked: false },
  { text: '_a_b and _c_d count visits', names: '_a_b and _c_d', rest: 'count visits', marked: false },
  { text: '_a_b, _c_d y _e_f, que cuentan', names: '_a_b, _c_d y _e_f,', rest: 'que cuentan', marked: false },
  {
    text: '_a_b și _c_d (durată: 2 ani) – numără',
    names: '_a_b și _c_d',
    rest: '(durată: 2 ani) – numără',
    marked: true,
  },
  { text: '_a_b (und _c_d): zählen', names: '_a_b (und _c_d)', rest: 'zählen', marked: true },
  { text: 'basket (dark_mode): counts', names: 'basket', rest: '(dark_mode): counts', marked: true },
  { text: '_a_b (first_party): counts', names: '_a_b', rest: '(first_party): counts', marked: true },
  { text: '_a_b (theme): counts', names: '_a_b', rest: '(theme): counts', marked: true },
  { text: '_a_b and basket count', names: '_a_b', rest: 'and basket count', marked: false },
  { text: 'user-box counts visits', names: 'user-box', rest: 'counts visits', marked: false },
  { text: 'basket: counts visits', names: 'basket', rest: 'counts visits', marked: true },
])('"$text" leads with $names', ({ text, names, rest, marked }) => {
  const lead = leadOf(text);
  expect([lead?.names.text, lead?.rest.text, lead?.marked, lead?.category]).toEqual([names, rest, marked, null]);
});

test('a category in a bracket behind the name is told apart', () => {
  const lead = leadOf('_ga (statistics). Counts visits.');
  expect([lead?.names.text, lead?.category?.text, lead?.rest.text]).toEqual(['_ga', 'statistics', 'Counts visits.']);
});

test.each([
  { text: '_ga, basket: counts', likeness: 4 },
  { text: 'visitorId: counts', likeness: 3 },
  { text: 'basket: counts', likeness: 1 },
])('"$text" leads with what looks like a name as much as its likeliest: $likeness', ({ text, likeness }) => {
  expect(leadOf(text)?.likeness).toBe(likeness);
});

test.each([
  'basket counts visits',
  'We set _ga: it counts',
  '_ga, basket counts visits',
  'Matomo: counts visits',
  'word (two dogs) counts',
  '© TownPortal. Updated in May',
  'TownPortal © 2024',
  'TownPortal™ – open data',
  '',
])('"%s" leads with no name', (text) => {
  expect(leadOf(text)).toBeNull();
});
