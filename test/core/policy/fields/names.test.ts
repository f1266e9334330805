import { describe, expect, test } from 'vitest';
import { policyKnowledge } from '../../../../src/cli/knowledge/policy-knowledge.ts';
import { fields } from '../reader.ts';

const { isApposed, likeness, mayName, readNames } = fields;

const names = (text: string, sure: boolean): readonly string[] => readNames(text, sure).map(({ name }) => name);

describe('in a cell for names', () => {
  test.each([
    { text: 'sessionid', read: ['sessionid'] },
    { text: '`theme`', read: ['theme'] },
    { text: '_ga / _gid', read: ['_ga', '_gid'] },
    { text: '_a_user; _a_id', read: ['_a_user', '_a_id'] },
    { text: '_pk_ref, _pk_ses und _pk_id', read: ['_pk_ref', '_pk_ses', '_pk_id'] },
    { text: '_ga_<container id>', read: ['_ga_*'] },
    { text: 'SSESS<ID>', read: ['SSESS*'] },
    { text: 'wp-settings-{time}-[UID]', read: ['wp-settings-*-*'] },
    { text: '_pk_id.#', read: ['_pk_id.*'] },
    { text: '_ga_XXXXXXXX', read: ['_ga_*'] },
    { text: '_hjSession_…', read: ['_hjSession_*'] },
    { text: '.ASPXANONYMOUS', read: ['.ASPXANONYMOUS'] },
    { text: 'rc::a', read: ['rc::a'] },
    { text: 'k', read: ['k'] },
    { text: 'Any cookie starting with “_hs”', read: ['_hs*'] },
    { text: 'Tout cookie commençant par _pk_', read: ['_pk_*'] },
    { text: 'alle Cookies, die mit "wp_" beginnen', read: ['wp_*'] },
    { text: 'Google Analytics (_ga, _gid)', read: ['_ga', '_gid'] },
    { text: 'sessioni d', read: ['sessionid'] },
    { text: 'cookies_prefer ences', read: ['cookies_preferences'] },
    { text: '_ga _gid', read: ['_ga', '_gid'] },
    { text: 'Matomo', read: [] },
    { text: 'Session cookie', read: [] },
    { text: 'Email address', read: [] },
    { text: 'cookies', read: [] },
    { text: '*', read: [] },
    { text: 'example.org', read: [] },
  ])('$text', ({ text, read }) => {
    expect(names(text, true)).toEqual(read);
  });
});

test.each(['We use cookies', 'opt-in', 'https://example.org/a_b', 'analytics.js', 'v2.0.0', 'GDPR'])(
  'nothing elsewhere in "%s"',
  (text) => {
    expect(names(text, false)).toEqual([]);
  },
);

test('the quick look at a sentence overlooks no known name', () => {
  const overlooked = policyKnowledge.names.filter((name) => {
    const sentence = `The cookie ${name} is set`;
    return (likeness(name) === 4 || isApposed(sentence, name, 11, false)) && !mayName(sentence);
  });
  expect(overlooked).toEqual([]);
});
