import { spans } from './spans.ts';

/** When a cookie is set, and thereby by whom: the first six by a response, the others by a script of the page. */
export type Moment =
  | 'every-page'
  /** A page asked for without this cookie. */
  | 'first-page'
  /** Every page after the visitor chose, whatever that choice was. */
  | 'after-choice'
  | 'log-in'
  | 'language-switch'
  /** The third-party frame's own response. */
  | 'map-frame'
  | 'script-at-once'
  | 'choice'
  | 'statistics-accepted';

/** One cookie of the portal's practice: what it really sets, whatever its policy says. */
export interface CookiePractice {
  readonly name: string;
  readonly moment: Moment;
  /** Max-Age in seconds; null for a session cookie. */
  readonly seconds: number | null;
  /** Everything after the lifetime, as written in the Set-Cookie line. */
  readonly attributes: string;
}

/** Attributes as most cookies of the portal have them. */
export const ORDINARY = 'Path=/; SameSite=Lax; Secure';

/** Those of a cookie that a frame of another site sets. @see CHIPS */
export const FRAMED = 'Path=/; Secure; SameSite=None; Partitioned';

/** @see Django settings: CSRF_COOKIE_*, SESSION_COOKIE_*, LANGUAGE_COOKIE_*; the platform adds Secure. */
export const platformPractice: readonly CookiePractice[] = [
  { name: 'csrftoken', moment: 'every-page', seconds: spans.fiftyTwoWeeks, attributes: ORDINARY },
  { name: 'sessionid', moment: 'log-in', seconds: spans.twoWeeks, attributes: `HttpOnly; ${ORDINARY}` },
  { name: 'django_language', moment: 'language-switch', seconds: spans.oneYear, attributes: 'Path=/; Secure' },
  { name: 'cookies_preferences', moment: 'choice', seconds: spans.sixMonths, attributes: ORDINARY },
];

/** What the demo town's portal does when it does what it says: the platform's cookies, Matomo's two, and the map's. */
export const faithfulPractice: readonly CookiePractice[] = [
  ...platformPractice,
  { name: '_pk_id.1.1fff', moment: 'statistics-accepted', seconds: spans.thirteenMonths, attributes: ORDINARY },
  { name: '_pk_ses.1.1fff', moment: 'statistics-accepted', seconds: spans.halfAnHour, attributes: ORDINARY },
  { name: 'map_session', moment: 'map-frame', seconds: null, attributes: FRAMED },
];
