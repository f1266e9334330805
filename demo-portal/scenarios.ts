import { carelessPractice, scrupulousPractice, trackedPractice } from './edge-practice.ts';
import type { Html } from './model/html.ts';
import { type CookiePractice, faithfulPractice, ORDINARY, platformPractice } from './model/practice.ts';
import type { PolicyAnswer, PolicyContext, Scenario } from './model/scenario.ts';
import { spans } from './model/spans.ts';
import { carelessGroups, completeGroups, trackedGroups } from './policies/edge-groups.ts';
import { bareList, inProse, pastedTable } from './policies/hard-to-read.ts';
import { hostile, hostileNames } from './policies/hostile.ts';
import { namedOnly } from './policies/named-only.ts';
import { newerTemplate } from './policies/newer-template.ts';
import { olderTemplate } from './policies/older-template.ts';
import { otherWords } from './policies/other-words.ts';
import { platformGroup, townGroups } from './policies/town-groups.ts';
import { withoutTable } from './policies/without-table.ts';

/** The town's own policy: the newer template with its map and its audience measurement. */
const townPolicy = (context: PolicyContext) => newerTemplate(context, townGroups(context.language));

/** The faithful practice with some cookies set in another way. */
const changed = (changes: Readonly<Record<string, Partial<CookiePractice>>>): readonly CookiePractice[] =>
  faithfulPractice.map((cookie) => ({ ...cookie, ...changes[cookie.name] }));

/** A portal that does nothing unusual, but answers its policy address in an unusual way. */
const answering = (shows: string, policy: PolicyAnswer): Scenario => ({
  shows,
  language: 'en',
  policy,
  practice: faithfulPractice,
});

const unannounced = (name: string): CookiePractice => ({
  name,
  moment: 'first-page',
  seconds: spans.ninetyDays,
  attributes: ORDINARY,
});

/** A portal whose policy names all of its cookies but one, in a form that is hard to read. */
const hardToRead = (shows: string, body: () => Html): Scenario => ({
  shows,
  language: 'en',
  policy: { kind: 'page', body },
  practice: [...faithfulPractice, unannounced('town_survey')],
});

/** Every portal that the demo can be. */
export const scenarios = {
  faithful: {
    shows: 'practice equals policy',
    language: 'en',
    policy: { kind: 'page', body: townPolicy },
    practice: faithfulPractice,
  },
  drifting: {
    shows: 'one cookie is undeclared, one outlives its statement, one is set before the choice',
    language: 'en',
    policy: { kind: 'page', body: townPolicy },
    practice: [
      ...changed({ sessionid: { seconds: spans.ninetyDays }, '_pk_id.1.1fff': { moment: 'script-at-once' } }),
      unannounced('portal_visit_ref'),
    ],
  },
  careless: {
    shows: 'nearly everything that can differ, or that a person should look at, does',
    language: 'en',
    policy: {
      kind: 'page',
      body: ({ language }) => newerTemplate({ language, host: 'donnees.voisin.example' }, carelessGroups),
    },
    practice: carelessPractice,
    mapHost: 'plan.voisin.example',
    localStorage: ['ods-popin-displayed-welcome'],
  },
  'at-every-limit': {
    shows: 'everything goes as far as it may, and not beyond; on a host of huwise.com',
    language: 'en',
    policy: {
      kind: 'page',
      body: ({ language, host }) => newerTemplate({ language, host: `www.${host}` }, completeGroups),
    },
    practice: scrupulousPractice,
  },
  trackers: {
    shows:
      'a tracker’s cookie is for all portals of the platform, and each page tries out a cookie; on a host of huwise.com',
    language: 'en',
    policy: { kind: 'page', body: (context) => newerTemplate(context, trackedGroups) },
    practice: trackedPractice,
    tried: ['_sp_root_domain_test_'],
  },
  'without-policy': answering('there is no policy page', { kind: 'status', status: 404 }),
  'other-words': {
    shows: 'a French policy of the portal’s own making',
    language: 'fr',
    policy: { kind: 'page', body: otherWords },
    practice: faithfulPractice,
  },
  'older-template': {
    shows: 'the platform’s older template, without durations',
    language: 'en',
    policy: { kind: 'page', body: olderTemplate },
    practice: platformPractice,
  },
  'newer-template': {
    shows: 'the platform’s newer template, with durations',
    language: 'en',
    policy: { kind: 'page', body: (context) => newerTemplate(context, [platformGroup(context.language)]) },
    practice: platformPractice,
  },
  'policy-error': answering('the policy page fails', { kind: 'status', status: 500 }),
  'policy-log-in': answering('the policy page asks for a log-in', { kind: 'log-in' }),
  'policy-elsewhere': answering('the policy page leads to the owner’s own site', { kind: 'elsewhere' }),
  'policy-external': answering('the footer links to a policy on the owner’s own site', { kind: 'owner-site' }),
  'policy-other-place': answering('the footer links to a policy at an address of the portal’s own choosing', {
    kind: 'other-page',
    body: townPolicy,
  }),
  'policy-script-filled': answering('a script puts the policy into its page', {
    kind: 'script-filled',
    body: townPolicy,
  }),
  'policy-pdf': answering('the policy is a PDF file that the footer does not link to', { kind: 'pdf' }),
  'policy-huge': answering('the policy page has 30 MB', { kind: 'huge', body: townPolicy, bytes: 30_000_000 }),
  'policy-endless': answering('the policy page never ends', { kind: 'endless', body: townPolicy }),
  'policy-without-table': answering('the policy page states no cookie', { kind: 'page', body: withoutTable }),
  'named-only': {
    shows: 'the policy names one cookie, in words that declare nothing, and leaves another out',
    language: 'en',
    policy: { kind: 'page', body: namedOnly },
    practice: [...faithfulPractice, unannounced('portal_visit_ref'), unannounced('town_survey')],
  },
  'policy-bare-list': hardToRead('the policy is a list of names and no more', bareList),
  'policy-pasted-table': hardToRead('the policy is a table that lost the borders between its cells', pastedTable),
  'policy-prose': hardToRead('the policy names its cookies in sentences', inProse),
  'policy-wrong-charset': answering('the policy page says UTF-8 and is not', {
    kind: 'page',
    body: otherWords,
    charset: { declared: 'utf-8', actual: 'windows-1252' },
  }),
  'policy-windows-1252': answering('the policy page is in an old encoding, and says so', {
    kind: 'page',
    body: otherWords,
    charset: { declared: 'windows-1252', actual: 'windows-1252' },
  }),
  hostile: {
    shows: 'names and cells that hold markup, quotes, right-to-left marks and 4 kB of text',
    language: 'en',
    policy: { kind: 'page', body: hostile },
    practice: [
      ...platformPractice,
      ...Object.values(hostileNames).map(
        (name): CookiePractice => ({ name, moment: 'every-page', seconds: spans.oneDay, attributes: 'Path=/; Secure' }),
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof scenarios;
