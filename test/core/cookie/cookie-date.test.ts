import { expect, test } from 'vitest';
import { parseCookieDate } from '../../../src/core/cookie/cookie-date.ts';
import { KEPT_DATES } from './kept-dates.ts';

test.each(KEPT_DATES.map(([text, date]) => ({ text, date })))('"$text" is $date', ({ text, date }) => {
  expect(parseCookieDate(text)).toBe(date === null ? null : Date.parse(date));
});
