import { expect, test } from 'vitest';
import { parseCookieDate } from '../../../src/core/cookie/cookie-date.ts';
import { toSetCookieLine } from '../../../src/core/cookie/to-set-cookie-line.ts';
import { KEPT_DATES } from './kept-dates.ts';

const inFirefox = (text: string) =>
  toSetCookieLine(`a=1; Expires=${text}`, { engine: 'firefox', version: 153 }).expires;

test.each(KEPT_DATES.map(([text, date]) => ({ text, date })))('"$text" is $date', ({ text, date }) => {
  expect(parseCookieDate(text)).toBe(date === null ? null : Date.parse(date));
});

test.each([
  { when: 'a month has no such day', text: '31 Feb 2027 10:00:00', date: '2027-03-03T10:00:00Z' },
  { when: 'it is the day before the first', text: '0 Jun 2027 10:00:00', date: '2027-05-31T10:00:00Z' },
  { when: 'a day has no such hour', text: '9 Jun 2027 25:00:00', date: '2027-06-10T01:00:00Z' },
  { when: 'an hour has no such minute', text: '9 Jun 2027 10:60:00', date: '2027-06-09T11:00:00Z' },
  { when: 'a minute has no such second', text: '9 Jun 2027 10:18:99', date: '2027-06-09T10:19:39Z' },
  { when: 'something stands behind the time', text: '9 Jun 2027 10:18:14Z', date: '2027-06-09T10:18:14Z' },
  { when: 'the hour has three digits', text: '9 Jun 2027 100:18:14', date: '2027-06-09T00:00:00Z' },
  { when: 'the second has three digits', text: '9 Jun 2027 10:18:014', date: '2027-06-09T00:00:00Z' },
  { when: 'there is no time', text: '9 Jun 2027', date: '2027-06-09T00:00:00Z' },
  { when: 'no month has such a day', text: '32 May 2027 10:00:00', date: null },
  { when: 'there is no month', text: '9 2027 10:00:00', date: null },
])('"$text" is $date in Firefox: $when', ({ text, date }) => {
  expect(inFirefox(text)).toBe(date === null ? null : Date.parse(date));
});

test.each(KEPT_DATES.flatMap(([text, , firefox, by]) => (by ? [{ text, firefox, by }] : [])))(
  '"$text" is $firefox in Firefox, and not as we read it: $by',
  ({ text, firefox }) => {
    expect(inFirefox(text)).not.toBe(firefox ? Date.parse(firefox) : null);
  },
);
