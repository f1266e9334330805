const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Everything but digits, letters, colons and what is not ASCII. */
const DELIMITERS = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;
const TIME = /^(\d+):(\d+):(\d+)$/;

/**
 * The date of an Expires attribute, as browsers read it: the parts may stand in any order, and the first of each kind
 * counts. The standard allows text behind the digits of a part ("1st", "2027x"), and Chromium 156 does not; years of
 * five digits are none to the standard, and are to Chromium. A date before 1601 deletes a cookie in both browsers.
 * @returns ms since the Unix epoch; null when a browser sees no date
 * @see RFC 6265bis §5.1.1; Chromium, `cookie_util::ParseCookieExpirationTime`
 */
export function parseCookieDate(text: string): number | null {
  let time: readonly number[] | null = null;
  let [day, month, year]: (number | null)[] = [null, null, null];
  for (const token of text.split(DELIMITERS)) {
    const clock: RegExpExecArray | null = time === null ? TIME.exec(token) : null;
    const name = MONTHS.indexOf(token.slice(0, 3).toLowerCase());
    if (clock) time = clock.slice(1).map(Number);
    else if (day === null && /^\d{1,2}$/.test(token)) day = Number(token);
    else if (year === null && /^\d{1,5}$/.test(token)) year = Number(token);
    else if (month === null && name !== -1) month = name;
  }
  if (time === null || day == null || month == null || year == null) return null;
  const whole = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
  const [hour = 0, minute = 0, second = 0] = time;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const at = Date.UTC(whole, month, day, hour, minute, second);
  return new Date(at).getUTCDate() === day ? at : null; // the 31st of a month that has none
}
