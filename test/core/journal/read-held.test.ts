import { expect, test } from 'vitest';
import { readHeld } from '../../../src/core/journal/read-held.ts';
import { cookie, HOST, START } from '../facts.ts';

const HOSTING = ['opendatasoft.com', 'huwise.com'];
const holding = (name: string, value: string, facts = {}) => ({ cookie: cookie({ name, ...facts }), raw: { value } });
const above = { domain: 'opendatasoft.com', hostOnly: false };
const partitionKey = { topLevelSite: 'https://opendatasoft.com', hasCrossSiteAncestor: true };

test.each([
  { when: 'there is none', cookies: [holding('sessionid', 's3cret')], choices: null, found: [] },
  {
    when: 'the platform has one',
    cookies: [holding('cookies_preferences', '{"matomo":false}')],
    choices: { matomo: false },
    found: [],
  },
  {
    when: 'another tool has one',
    cookies: [holding('hasConsent', 'false')],
    choices: null,
    found: [{ kind: 'choice', at: START, choices: { all: false }, holder: 'hasConsent', found: true }],
  },
  { when: 'it is for all portals', cookies: [holding('hasConsent', 'false', above)], choices: null, found: [] },
  {
    when: 'it is for the portal’s domain and those below it',
    cookies: [holding('hasConsent', 'true', { domain: HOST, hostOnly: false })],
    choices: null,
    found: [{ kind: 'choice', at: START, choices: { all: true }, holder: 'hasConsent', found: true }],
  },
  {
    when: 'it is of what the portal embeds',
    cookies: [holding('cookies_preferences', '{"ga":true}', { partitionKey })],
    choices: null,
    found: [],
  },
])('the choices that are held when $when', ({ cookies, choices, found }) => {
  expect(readHeld(cookies, HOSTING, START)).toEqual({ choices, found });
});
