import { describe, expect, test } from 'vitest';
import { allowsAny, isConsentCookie } from '../../../src/core/portal/consent-choices.ts';
import { consentChoices } from '../../../src/core/portal/consent-tools/cookies-preferences.ts';
import { cookie, HOST } from '../facts.ts';

describe('a cookie holds the choices of this portal', () => {
  const partitionKey = { topLevelSite: 'https://opendatasoft.com', hasCrossSiteAncestor: true };
  test.each([
    { when: 'it has the platform’s name', facts: {}, holds: true },
    { when: 'it has another name', facts: { name: 'cookie_preferences' }, holds: false },
    {
      when: 'it is of a portal that this one embeds',
      facts: { partitionKey, domain: 'other.huwise.com' },
      holds: false,
    },
  ])('$holds when $when', ({ facts, holds }) => {
    expect(isConsentCookie(HOST, cookie({ name: 'cookies_preferences', ...facts }))).toBe(holds);
  });
});

describe('the choices in cookies_preferences', () => {
  const json = '{"functional_cookies":true,"matomo":false,"timestamp":1700000000000}';
  const choices = { functional_cookies: true, matomo: false };
  test.each([
    { when: 'it is URL-encoded', value: encodeURIComponent(json), expected: choices },
    { when: 'it is plain', value: json, expected: choices },
    { when: 'Python quoted it', value: `"${json.replaceAll('"', '\\"').replaceAll(',', '\\054')}"`, expected: choices },
    { when: 'it is no JSON', value: 'yes', expected: {} },
    { when: 'it is a lone per cent sign', value: '%', expected: {} },
    { when: 'it is a list', value: '[true]', expected: {} },
    { when: 'its keys name no tool', value: '{"bob@example.com":true}', expected: {} },
    { when: 'it nests', value: '{"a":{"b":true},"c":true}', expected: { c: true } },
  ])('are $expected when $when', ({ value, expected }) => {
    expect(consentChoices(value)).toEqual(expected);
  });
});

describe('what the choices allow', () => {
  test.each([
    { choices: {}, allows: false },
    { choices: { functional_cookies: true, matomo: false }, allows: false },
    { choices: { functional_cookies: false, matomo: true }, allows: true },
  ])('$choices allow something that was asked: $allows', ({ choices, allows }) => {
    expect(allowsAny(choices)).toBe(allows);
  });
});
