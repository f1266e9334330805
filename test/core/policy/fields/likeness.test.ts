import { expect, test } from 'vitest';
import { clean, isToken, withoutPlaceholders } from '../../../../src/core/policy/fields/likeness.ts';
import { fields } from '../reader.ts';

test.each([
  { like: 4, words: ['_ga', 'session_ref', '_pk_id.*', 'rc::a', 'wp-settings-*'] },
  { like: 3, words: ['sessionToken2', 'visitorId', '.AspAuth', 'A1B2C', 'a1b', 'lb.route', 'APPTOKEN'] },
  { like: 2, words: ['user-box', 'PORTAL'] },
  { like: 1, words: ['basket', 'opt-in', 'Town'] },
  {
    like: 0,
    words: [
      '',
      '*',
      'two words',
      'é_a',
      'app.js',
      'www.example',
      'example.org',
      'Example.cz',
      'https://x_y.example',
      '1.2.0',
      'HTML',
      'GDPR',
      'fr_FR',
      'chrome://a_b',
      'Matomo',
      'a_'.repeat(60),
    ],
  },
] as const)('$words look like a name as much as $like says', ({ like, words }) => {
  expect(words.map((word) => [word, fields.likeness(word)])).toEqual(words.map((word) => [word, like]));
});

test.each([
  { word: '_ga_<container id>', as: '_ga_*' },
  { word: '_hjSession_{site}', as: '_hjSession_*' },
  { word: 'app_[hash]', as: 'app_*' },
  { word: '_ga_XXXX', as: '_ga_*' },
  { word: 'app_###', as: 'app_*' },
  { word: 'app_…', as: 'app_*' },
  { word: 'app_n', as: 'app_*' },
  { word: 'cookie(s)', as: 'cookie(s)' },
  { word: 'Xerox', as: 'Xerox' },
  { word: 'boxx', as: 'boxx' },
])('$word has placeholders as $as', ({ word, as }) => {
  expect(withoutPlaceholders(word)).toBe(as);
});

test.each([
  { word: '“_ga”,', as: '_ga' },
  { word: '(`_gat`)', as: '_gat' },
  { word: '_ga.', as: '_ga' },
  { word: '_pk_id.*', as: '_pk_id.*' },
  { word: 'terminal*', as: 'terminal' },
  { word: '**See', as: 'See' },
  { word: 'app_**', as: 'app_*' },
  { word: '.ASPXAUTH', as: '.ASPXAUTH' },
  { word: '_ga)', as: '_ga' },
])('$word is $as without what is written around it', ({ word, as }) => {
  expect(clean(word)).toBe(as);
});

test.each([
  { word: 'a_b-c.d', token: true },
  { word: 'a;b', token: false },
  { word: 'a b', token: false },
  { word: 'é', token: false },
])('$word may be a name by its characters: $token', ({ word, token }) => {
  expect(isToken(word)).toBe(token);
});
