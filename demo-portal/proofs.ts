import type { ScenarioName } from './scenarios.ts';

/** A visit, and what the report must then hold: all of it, and nothing else. */
interface Proof {
  readonly scenario: ScenarioName;
  /** No two share a cookie that is set differently. */
  readonly host: string;
  /** What is pressed in the banner before the visit goes on to another page; null when it is left alone. */
  readonly consent: 'refuse' | 'accept' | null;
  /** Rule, severity and what it is about: a cookie, a declaration, or nothing for the policy and the pages. */
  readonly findings: readonly string[];
  /** What it tries out and removes; nothing when left out. */
  readonly tried?: readonly string[];
}

const notSeen = (...names: readonly string[]) => names.map((name) => `unobserved note ${name}`);

const againstTheList = [
  'undeclared review map_session',
  'third-party note map_session',
  ...notSeen('cookies_preferences', 'django_language', 'sessionid'),
];

/** Scenarios that together trigger every rule, and others that only just do not. `docs/rules.md` says which is which. */
export const proofs: readonly Proof[] = [
  {
    scenario: 'careless',
    host: 'donnees.careless.example',
    consent: 'refuse',
    findings: [
      'policy-names-another-host review',
      'policy-without-durations review',
      'undeclared mismatch _gid',
      'outlives-declaration mismatch cookies_preferences',
      'outlives-declaration mismatch csrftoken',
      'outlives-declaration review sessionid',
      'session-declared mismatch map_session',
      'persistence-declared note explore_view',
      'declared-twice note _ga',
      'set-before-choice review _gid',
      'set-despite-refusal mismatch _pk_id.1.1fff',
      'set-despite-refusal mismatch _pk_ses.1.1fff',
      'kept-despite-refusal review _gid',
      'category-differs review _ga',
      'third-party review map_session',
      'long-lived-tracker review _ga',
      'choice-kept-too-long review cookies_preferences',
      'session-exposed review sessionid',
      'refused review portal_visit_ref',
      'other-storage note',
      ...notSeen('django_language', 'portal_visit_ref'),
    ],
  },
  {
    scenario: 'at-every-limit',
    host: 'at-every-limit.huwise.com',
    consent: 'accept',
    findings: [],
  },
  {
    scenario: 'trackers',
    host: 'trackers.huwise.com',
    consent: 'accept',
    findings: ['platform-wide note _ga', ...notSeen('django_language', 'sessionid')],
    tried: ['_sp_root_domain_test_*'],
  },
  {
    scenario: 'older-template',
    host: 'older-template.opendatasoft.com',
    consent: null,
    findings: ['policy-without-durations review', ...notSeen('cookies_preferences', 'django_language', 'sessionid')],
  },
  {
    scenario: 'drifting',
    host: 'drifting.opendatasoft.com',
    consent: 'refuse',
    findings: [
      'undeclared mismatch portal_visit_ref',
      'set-before-choice review _pk_id.1.1fff',
      'third-party note map_session',
      ...notSeen('_pk_ses.*', 'django_language', 'sessionid'),
    ],
  },
  {
    scenario: 'without-policy',
    host: 'without-policy.opendatasoft.com',
    consent: null,
    findings: ['policy-not-found review', ...againstTheList],
  },
  {
    scenario: 'policy-without-table',
    host: 'policy-without-table.opendatasoft.com',
    consent: null,
    findings: ['policy-unreadable review', ...againstTheList],
  },
  {
    scenario: 'named-only',
    host: 'named-only.opendatasoft.com',
    consent: null,
    findings: [
      'mentioned note portal_visit_ref',
      'undeclared mismatch town_survey',
      'third-party note map_session',
      ...notSeen('_pk_id.*', '_pk_ses.*', 'cookies_preferences', 'django_language', 'sessionid'),
    ],
  },
];
