import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/core/policy/document/entry.ts';
import { fields } from '../reader.ts';

const cell = (text: string) => ({ text, start: 0, end: text.length });
const entry = (changes: Partial<Entry>): Entry => ({
  cells: {},
  headings: [],
  start: 0,
  end: 0,
  place: 'cell',
  timed: false,
  ...changes,
});

test.each([
  { stated: 'Town of Example', provider: 'Town of Example' },
  { stated: 'Google Analytics*', provider: 'Google Analytics' },
  { stated: 'Example Ltd, 1 Main Street, Town, Country', provider: 'Example Ltd' },
  { stated: 'Town hall, first floor, left', provider: 'Town hall, first floor, left' },
  { stated: 'Google Analytics cookie (UA and GA4)', provider: 'Google Analytics' },
  { stated: 'Livechat cookie', provider: 'Livechat' },
  { stated: 'Choices of cookies that you made', provider: 'Choices of cookies that you made' },
])('of a cell "$stated" the provider is $provider', ({ stated, provider }) => {
  expect(fields.readProvider(entry({ cells: { provider: cell(stated) } }))).toBe(provider);
});

test.each([
  { from: 'the heading', given: { headings: ['Matomo', 'Statistics'] }, provider: 'Matomo' },
  { from: 'the heading, with its mark', given: { headings: ['Klaro!'] }, provider: 'Klaro!' },
  { from: 'the heading above', given: { headings: ['Visits', 'Matomo'] }, provider: 'Matomo' },
  { from: 'the purpose', given: { cells: { purpose: cell('Set by Hotjar.') } }, provider: 'Hotjar' },
  { from: 'a label above', given: { headings: ['Provider: Town of Example'] }, provider: 'Town of Example' },
  { from: 'a label above, in Greek', given: { headings: ['Πάροχος: Cloudflare'] }, provider: 'Cloudflare' },
  {
    from: 'a label above, before what is told of it',
    given: { headings: ['Anbieter: Landesamt'], cells: { purpose: cell('Wie Matomo') } },
    provider: 'Landesamt',
  },
  { from: 'a label of something else', given: { headings: ['Purpose: Matomo'] }, provider: 'Matomo' },
  { from: 'nothing', given: { cells: { purpose: cell('Counts visits.') } }, provider: null },
  {
    from: 'its own sentence, in prose, before the heading',
    given: { headings: ['Matomo'], cells: { purpose: cell('Set by Hotjar.') }, place: 'prose' as const },
    provider: 'Hotjar',
  },
])('without a cell of its own, the provider is told by $from', ({ given, provider }) => {
  expect(fields.readProvider(entry(given))).toBe(provider);
});

test.each([
  'Laravel recognises the session by it',
  'Sitzung der in PHP geschriebenen Anwendung',
  'Protège les formulaires écrits avec Symfony',
  'Ruby on Rails mantiene la sesión',
])('what a site is written with sets no cookie: "%s"', (purpose) => {
  expect(fields.readProvider(entry({ cells: { purpose: cell(purpose) } }))).toBeNull();
});

test.each([
  'Keeps the region. https://help.matomo.example/cookies',
  'Bewaart de regio. Zie https://example.org/Matomo/uitleg',
  'Garde la région : http://docs.Cloudflare.com',
])('an address names nobody: "%s"', (purpose) => {
  expect(fields.readProvider(entry({ cells: { purpose: cell(purpose) } }))).toBeNull();
});
