import { expect, test } from 'vitest';
import en from '../../../_locales/en/messages.json';
import { catalogueEntries } from '../../../src/cli/knowledge/catalogue.ts';
import { STANDARD_LIST } from '../../../src/core/inspection/standard-list.ts';
import { days } from '../facts.ts';

test('the platform declares four cookies, one of them on a condition', () => {
  expect(
    STANDARD_LIST.map(({ name, lifetime, condition }) => [
      name,
      lifetime?.kind === 'persistent' ? lifetime.seconds : null,
      condition !== null,
    ]),
  ).toEqual([
    ['sessionid', days(14), false],
    ['csrftoken', days(360), false],
    ['cookies_preferences', days(180), false],
    ['django_language', days(360), true],
  ]);
});

test.each(STANDARD_LIST)('$name has no words of a document, and a sentence of ours', ({ name, quote, purpose }) => {
  expect([quote.text, purpose]).toEqual(['', null]);
  expect(Object.keys(en)).toContain(`cookie_opendatasoft_${name}`);
  expect(catalogueEntries.find(({ names }) => names.includes(name))?.provider).toBe('Opendatasoft');
});
