import { expect, test } from 'vitest';
import { parseCookieDate } from '../../../src/core/cookie/cookie-date.ts';

test.each([
  { text: 'Wed, 09 Jun 2027 10:18:14 GMT', date: '2027-06-09T10:18:14.000Z' },
  { text: 'Wed, 09-Jun-27 10:18:14 GMT', date: '2027-06-09T10:18:14.000Z' },
  { text: 'Wednesday, 09-Jun-94 10:18:14', date: '1994-06-09T10:18:14.000Z' },
  { text: '10:18:14 2027 June 9', date: '2027-06-09T10:18:14.000Z' },
  { text: 'Thu, 01 Jan 1970 00:00:00 GMT', date: '1970-01-01T00:00:00.000Z' },
])('$text is $date', ({ text, date }) => {
  expect(parseCookieDate(text)).toBe(Date.parse(date));
});

test.each([
  '',
  '0',
  '-1',
  '2094-11-06',
  'Wed, 09 Jun 2027',
  '31 Feb 2027 10:00:00',
  '9 Jun 1600 10:00:00',
  '9 Jun 2027 24:00:00',
])('"%s" is no date to a browser', (text) => {
  expect(parseCookieDate(text)).toBeNull();
});
