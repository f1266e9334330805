/** Spans in seconds, for Max-Age. Months and years as the platform and its connectors count them. */
export const spans = {
  halfAnHour: 30 * 60,
  oneDay: 86_400,
  twoWeeks: 14 * 86_400,
  /** The choice is kept for six months, counted as 30 days each. */
  sixMonths: 180 * 86_400,
  longestSixMonths: 184 * 86_400,
  ninetyDays: 90 * 86_400,
  /** Django's CSRF_COOKIE_AGE: 52 weeks, which is 364 days and not a year. */
  fiftyTwoWeeks: 52 * 7 * 86_400,
  oneYear: 365 * 86_400,
  /** Matomo's own figure for 13 months. */
  thirteenMonths: 393 * 86_400,
  longestThirteenMonths: 397 * 86_400,
  /** What browsers cut longer ones to. @see RFC 6265bis §5.5 */
  fourHundredDays: 400 * 86_400,
  twoYears: 730 * 86_400,
} as const;
