import { type CookiePractice, FRAMED, ORDINARY, platformPractice } from './model/practice.ts';
import { spans } from './model/spans.ts';

/** The two cookies of a tool that its banner asks about, set by responses. */
const matomo = ['_pk_id.1.1fff', '_pk_ses.1.1fff'].map(
  (name): CookiePractice => ({ name, moment: 'after-choice', seconds: spans.halfAnHour, attributes: ORDINARY }),
);

/** The careless portal does what its policy does not say, and what a person should look at. */
export const carelessPractice: readonly CookiePractice[] = [
  ...matomo, // whatever the choice was
  { name: 'csrftoken', moment: 'every-page', seconds: spans.fourHundredDays, attributes: ORDINARY },
  { name: 'sessionid', moment: 'every-page', seconds: spans.ninetyDays, attributes: ORDINARY },
  { name: 'cookies_preferences', moment: 'choice', seconds: spans.thirteenMonths, attributes: ORDINARY },
  { name: 'explore_view', moment: 'first-page', seconds: null, attributes: ORDINARY },
  { name: 'portal_visit_ref', moment: 'first-page', seconds: spans.ninetyDays, attributes: 'Path=/; SameSite=None' },
  { name: '_ga', moment: 'script-at-once', seconds: spans.twoYears, attributes: ORDINARY },
  { name: '_gid', moment: 'script-at-once', seconds: spans.oneDay, attributes: ORDINARY },
  { name: 'map_session', moment: 'map-frame', seconds: spans.ninetyDays, attributes: FRAMED },
];

/** The colours of all of the town's portals, for the domain above them. */
const theme: CookiePractice = {
  name: 'town_theme',
  moment: 'first-page',
  seconds: spans.oneYear,
  attributes: `Domain=huwise.com; ${ORDINARY}`,
};

/** A portal whose tracker writes for the widest domain that the browser takes. */
export const trackedPractice: readonly CookiePractice[] = [
  ...platformPractice,
  ...matomo,
  theme,
  {
    name: '_ga',
    moment: 'statistics-accepted',
    seconds: spans.thirteenMonths,
    attributes: `Domain=huwise.com; ${ORDINARY}`,
  },
];

/** The scrupulous portal goes exactly as far as its policy and every other reference allow. */
export const scrupulousPractice: readonly CookiePractice[] = [
  ...matomo, // if the choice was yes
  { name: 'csrftoken', moment: 'every-page', seconds: spans.fiftyTwoWeeks, attributes: ORDINARY },
  { name: 'sessionid', moment: 'every-page', seconds: spans.twoWeeks, attributes: `HttpOnly; ${ORDINARY}` },
  { name: 'django_language', moment: 'first-page', seconds: spans.oneYear, attributes: 'Path=/; Secure' },
  { name: 'cookies_preferences', moment: 'choice', seconds: spans.longestSixMonths, attributes: ORDINARY },
  { name: 'explore_view', moment: 'first-page', seconds: spans.oneDay, attributes: ORDINARY },
  {
    name: 'portal_visit_ref',
    moment: 'first-page',
    seconds: spans.ninetyDays,
    attributes: 'Path=/; SameSite=None; Secure',
  },
  theme,
  { name: '_ga', moment: 'statistics-accepted', seconds: spans.longestThirteenMonths, attributes: ORDINARY },
];
