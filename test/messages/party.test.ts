import { expect, test } from 'vitest';
import type { Party } from '../../src/core/cookie/party.ts';
import { partyText } from '../../src/messages/party.ts';
import { en } from './speech.ts';

test.each<{ party: Party; says: string }>([
  {
    party: { browser: 'first', platform: 'portal' },
    says: 'First party: for the browser, it belongs to the site you are visiting. It is the portal’s own.',
  },
  {
    party: { browser: 'third', platform: 'processor' },
    says: 'Third party: for the browser, it belongs to another site. It is the platform’s, which runs this portal for its owner.',
  },
  {
    party: { browser: 'unknown', platform: 'other' },
    says: 'Whether it is another site’s for the browser could not be told. Its host is neither the portal’s nor the platform’s.',
  },
])('$says', ({ party, says }) => {
  expect(partyText(party, en)).toBe(says);
});
