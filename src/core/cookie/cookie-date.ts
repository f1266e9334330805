const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Everything but digits, letters, colons and what is not ASCII. */
const DELIMITERS = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;
const TIME = /^(\d+):(\d+):(\d+)$/;
/** Firefox 153 reads no part of three digits, and passes over what stands behind the time. */
const FIREFOX_TIME = /^(\d\d?):(\d\d?):(\d\d?)(?!\d)/;

/**
 * The date of an Expires attribute, as browsers read it: the parts may stand in any order, and the first of each kind
 * counts. The standard allows text behind the digits of a part ("1st", "2027x"), and Chromium 156 does not; years of
 * five digits are none to the standard, and are to Chromium. A date before 1601 deletes a cookie in both browsers.
 * Firefox 153 sees midnight where there is no time, and counts on: 31 February is 3 March, and 24:00 the next day.
 * @param isFirefox whether to read it as Firefox does, as far as we know
 * @returns ms since the Unix epoch; null when a browser sees no date
 * @see RFC 6265bis §5.1.1; Chromium, `cookie_util::ParseCookieExpirationTime`
 */
export function parseCookieDate(text: string, isFirefox = false): number | null {
  const tokens = text.split(DELIMITERS);
  const numbers = tokens.filter((token) => /^\d{1,5}$/.test(token));
  const first = numbers.findIndex(({ length }) => length < 3);
  const day = Number(numbers[first]);
  const year = Number(numbers[first === 0 ? 1 : 0]);
  const month = tokens.map((token) => MONTHS.indexOf(token.slice(0, 3).toLowerCase())).find((at) => at >= 0);
  const time =
    tokens.map((token) => (isFirefox ? FIREFOX_TIME : TIME).exec(token)).find((found) => found !== null) ?? [];
  const [, hour = isFirefox ? 0 : NaN, minute = 0, second = 0] = time.map(Number);
  const whole = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
  const at = Date.UTC(whole, month ?? NaN, day, hour, minute, second);
  const date = new Date(at).getUTCDate(); // not a number when a part is missing
  const isRead = isFirefox ? date > 0 && day < 32 : date === day && hour < 24 && minute < 60 && second < 60;
  return isRead ? at : null;
}
