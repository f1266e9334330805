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

test.each(['', '0', '-1', '2094-11-06', 'Wed, 09 Jun 2027', '31 Feb 2027 10:00:00', '9 Jun 2027 24:00:00'])(
  '"%s" is no date to a browser',
  (text) => {
    expect(parseCookieDate(text)).toBeNull();
  },
);

/** Each was set as `Expires` on https by Chromium 156.0.8078.108, and the cookie that it kept was read. */
test.each([
  { text: 'Jun 1st, 2027 10:00:00 9', date: '2027-06-09T10:00:00.000Z' },
  { text: '9 Jun 2027 010:00:00', date: '2027-06-09T10:00:00.000Z' },
  { text: '9 Jun 2027 10:000:00', date: '2027-06-09T10:00:00.000Z' },
  { text: '9 Jun 2027 1:2:3', date: '2027-06-09T01:02:03.000Z' },
  { text: '9 Jun 2027 10:00:00 +0500', date: '2027-06-09T10:00:00.000Z' },
  { text: '9 Jun 2027 10:00:00 PM', date: '2027-06-09T10:00:00.000Z' },
  { text: '9 Jun 2027 11:00:00 10:00:00', date: '2027-06-09T11:00:00.000Z' },
  { text: '2027 9 Jun 2028 10:00:00', date: '2027-06-09T10:00:00.000Z' },
  { text: '9 Jun 2027 Jan 10:00:00', date: '2027-06-09T10:00:00.000Z' },
  { text: '9 Junx 2027 10:00:00', date: '2027-06-09T10:00:00.000Z' },
  { text: '9 Sept 2027 10:00:00', date: '2027-09-09T10:00:00.000Z' },
  { text: '9 Jun 027 10:00:00', date: '2027-06-09T10:00:00.000Z' },
  { text: '9 Jun 02027 10:00:00', date: '2027-06-09T10:00:00.000Z' },
  { text: '9 Jun 69 10:00:00', date: '2069-06-09T10:00:00.000Z' },
  { text: '9 Jun 70 10:00:00', date: '1970-06-09T10:00:00.000Z' },
  { text: '12 9 Jun 2027 10:00:00', date: '2009-06-12T10:00:00.000Z' },
  { text: '9 Jun 12027 10:00:00', date: '+012027-06-09T10:00:00.000Z' },
  { text: '9 Jun 99999 10:00:00', date: '+099999-06-09T10:00:00.000Z' },
  { text: '9 Jun 150 10:00:00', date: '0150-06-09T10:00:00.000Z' }, // it deletes, as in Firefox
  { text: '9 Jun 1600 10:00:00', date: '1600-06-09T10:00:00.000Z' },
])('$text is $date to Chromium 156', ({ text, date }) => {
  expect(parseCookieDate(text)).toBe(Date.parse(date));
});

test.each([
  '01st Jun 2027 10:00:00',
  '9 Jun 2027x 10:00:00',
  '9x Jun 2027 10:00:00',
  '9é Jun 2027 10:00:00',
  '9 Jun 2027é 10:00:00',
  '9 Jun 120270 10:00:00',
  '009 Jun 2027 10:00:00',
  '0 Jun 2027 10:00:00',
  '99 Jun 2027 10:00:00',
  '31 Jun 2027 10:00:00',
  '29 Feb 2027 10:00:00',
  '9 Jun 2027 100:00:00',
  '9 Jun 2027 23:59:60',
  '9 Jun 2027 10:00:00x',
  '9 Jun 2027 10:00:00:11',
  '9 Jun 2027 10:00',
  '9 Jun 2027 10: 0:00',
  '9 xJun 2027 10:00:00',
  '9 Juin 2027 10:00:00',
  '2027-06-09T10:18:14Z',
  '01-01-2100',
])('"%s" is no date to Chromium 156', (text) => {
  expect(parseCookieDate(text)).toBeNull();
});
