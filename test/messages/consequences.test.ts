import { expect, test } from 'vitest';
import messages from '../../_locales/en/messages.json';
import type { Certainty } from '../../src/core/catalogue/entry.ts';
import type { Category } from '../../src/core/cookie/category.ts';
import { withoutText } from '../../src/messages/consequences.ts';
import { catalogued } from '../fixtures/parts.ts';
import { en } from './speech.ts';

test.each<{ id: string | null; stated: Category | null; certainty?: Certainty; says: string }>([
  {
    id: 'opendatasoft_sessionid',
    stated: 'marketing',
    says: 'Without it, you would be logged out at the next page. What is public can be read without it.',
  },
  {
    id: 'opendatasoft_csrftoken',
    stated: null,
    certainty: 'probable',
    says: 'Without it, the portal would turn down what you send: a log-in, a form, a change you save.',
  },
  { id: 'matomo_id', stated: 'necessary', says: expected('statistics') },
  { id: 'matomo_id', stated: 'necessary', certainty: 'probable', says: expected('necessary') },
  { id: 'matomo_id', stated: null, certainty: 'probable', says: expected('statistics') },
  { id: null, stated: 'preferences', says: expected('preferences') },
  { id: null, stated: 'marketing', says: expected('marketing') },
  { id: null, stated: 'unclassified', says: 'What would happen without it is not known.' },
  { id: null, stated: null, says: 'What would happen without it is not known.' },
])('$id ($certainty), declared as $stated: $says', ({ id, stated, certainty = 'certain', says }) => {
  expect(withoutText(id === null ? null : { ...catalogued, id, certainty }, stated, en)).toBe(says);
});

function expected(category: 'necessary' | 'preferences' | 'statistics' | 'marketing'): string {
  return messages[`without_${category}`].message;
}
