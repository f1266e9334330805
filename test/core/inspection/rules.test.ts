import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/cli/catalogue.ts';
import { inspect } from '../../../src/core/inspection/inspect.ts';
import type { Reference } from '../../../src/core/inspection/judgement/judgement.ts';
import type { Severity } from '../../../src/core/inspection/judgement/severity.ts';
import { type Evidence, rules } from '../../../src/core/inspection/rules/rules.ts';
import type { Journal, JournalEvent } from '../../../src/core/journal/event.ts';
import type { Declaration } from '../../../src/core/policy/declaration.ts';
import type { StatedLifetime } from '../../../src/core/policy/fields/stated-lifetime.ts';
import type { FoundPolicy } from '../../../src/core/policy/policy.ts';
import { changed, choice, cookie, days, declared, HOST, header, policy, START, snapshot, write } from '../facts.ts';

/** Null when nothing is found. */
type Found = `${Severity} by ${Reference}` | null;

interface Row {
  readonly when: string;
  readonly journal?: Journal;
  readonly said: FoundPolicy;
  readonly host?: string;
  readonly found: Found;
}

const CUSTOM = 'donnees.ville-exemple.fr';
const MISMATCH: Found = 'mismatch by portal-policy';
const UNSURE: Found = 'review by portal-policy';
const DESPITE: Found = 'mismatch by visitor-choice';
const THIRTEEN_MONTHS = 397; // days, at most
const DAY_IN_MS = 86_400_000;

const session: StatedLifetime = { kind: 'session', text: 'Session' };
const notFound: FoundPolicy = {
  kind: 'not-found',
  source: { kind: 'fetched', url: `https://${HOST}/terms/cookies-policy/` },
  readAt: START,
  elsewhere: null,
  failure: { kind: 'status', status: 404 },
};
const unreadable: FoundPolicy = { ...policy(), kind: 'unreadable' };

const lasting = (name: string, length: number) => [changed({ name, seconds: days(length) })];
const says = (name: string, length: number, more: Partial<Declaration> = {}) =>
  declared({ name, seconds: days(length), ...more });
const byDefault = (length: number) =>
  declared({
    lifetime: { kind: 'persistent', seconds: days(length), text: '2 weeks by default', bound: 'by-default' },
  });
const statistics = (name: string) => declared({ name, category: 'statistics' });
const matomo = (after: number) => [
  changed({ name: '_pk_id.1.1fff' }, { after }),
  changed({ name: '_pk_ses.1.1fff' }, { after }),
];
const storage = (...names: readonly string[]): JournalEvent => ({
  kind: 'storage',
  at: START,
  origin: `https://${HOST}`,
  items: names.map((name) => ({ kind: 'local', name, bytes: 20 })),
});
/** For the domain above the portal's host. */
const ABOVE = { domain: 'opendatasoft.com', hostOnly: false } as const;
/** A script sets a cookie for that domain, on a page of the portal's. */
const scripted = (name: string, after = 0, pageHost = HOST): Journal => [
  changed({ name, httpOnly: false, ...ABOVE }, { after }),
  write({ name, httpOnly: false, domain: ABOVE.domain }, { after: after + 50, pageHost }),
];
/** The same on a page of another host. */
const elsewhere = (name: string, after = 0): Journal => scripted(name, after, 'www.opendatasoft.com');
/** A cookie of a frame, as its response sets it. */
const framed = (domain: string, name = 'map', httpOnly = true): Journal => [
  header({ name, httpOnly }, { url: `https://${domain}/embed/` }),
  changed({ name, httpOnly, domain }, { after: 20 }),
];

const TABLE: Readonly<Record<Evidence['kind'], readonly Row[]>> = {
  undeclared: [
    {
      when: 'no declaration has its name',
      journal: [changed({ name: 'x' })],
      said: policy(declared()),
      found: MISMATCH,
    },
    {
      when: 'the only list is the platform’s',
      journal: [changed({ name: 'x' })],
      said: notFound,
      found: 'review by standard-list',
    },
    {
      when: 'a pattern would declare everything',
      journal: [changed({ name: 'x' })],
      said: policy(declared({ name: '**' })),
      found: MISMATCH,
    },
    {
      when: 'a pattern covers it',
      journal: [changed({ name: '_pk_id.1.1fff' })],
      said: policy(declared({ name: '_pk_id.*' })),
      found: null,
    },
    {
      when: 'it is named without what differs from visitor to visitor',
      journal: [changed({ name: '_pk_id.1.1fff' })],
      said: policy(declared({ name: '_pk_id' })),
      found: null,
    },
    {
      when: 'a declared name only begins like it',
      journal: [changed({ name: 'visit_ref.1.1fff' })],
      said: policy(declared({ name: 'visit_ref' })),
      found: MISMATCH,
    },
    {
      when: 'a declared name that it begins with is a cookie of its own',
      journal: [changed({ name: '_ga_ABC123' })],
      said: policy(declared({ name: '_ga' })),
      found: MISMATCH,
    },
    { when: 'only another host’s page set it', journal: elsewhere('x'), said: policy(declared()), found: UNSURE },
    {
      when: 'another host’s page and the portal’s own set it',
      journal: [...elsewhere('x'), ...scripted('x', 9000)],
      said: policy(declared()),
      found: MISMATCH,
    },
    {
      when: 'nobody saw who set it for the domain above the portal',
      journal: [changed({ name: 'x', ...ABOVE })],
      said: policy(declared()),
      found: UNSURE,
    },
    {
      when: 'it was there before, for the domain above the portal',
      journal: [snapshot([cookie({ name: 'x', ...ABOVE })])],
      said: policy(declared()),
      found: UNSURE,
    },
    {
      when: 'it was there before, for the portal’s host',
      journal: [snapshot([cookie({ name: 'x' })])],
      said: policy(declared()),
      found: MISMATCH,
    },
  ],
  'outlives-declaration': [
    {
      when: '400 days against 12 months',
      journal: lasting('csrftoken', 400),
      said: policy(says('csrftoken', 360)),
      found: MISMATCH,
    },
    {
      when: '364 days against 12 months',
      journal: lasting('csrftoken', 364),
      said: policy(says('csrftoken', 360)),
      found: null,
    },
    {
      when: 'two years asked for, of which the browser keeps 400 days, against 13 months',
      journal: [header({ maxAge: days(730) }), changed({ seconds: days(400) }, { after: 20 })],
      said: policy(says('sessionid', 390)),
      found: MISMATCH,
    },
    {
      when: '400 days, asked for by nobody that was seen, against 13 months',
      journal: lasting('sessionid', 400),
      said: policy(says('sessionid', 390)),
      found: null,
    },
    {
      when: 'three years asked for, of which the browser keeps 400 days, against two years',
      journal: [header({ maxAge: days(1095) }), changed({ seconds: days(400) }, { after: 20 })],
      said: policy(says('sessionid', 730)),
      found: null,
    },
    {
      when: '90 days against “2 weeks by default”',
      journal: lasting('sessionid', 90),
      said: policy(byDefault(14)),
      found: 'review by portal-policy',
    },
    {
      when: '2 weeks against “2 weeks by default”',
      journal: lasting('sessionid', 14),
      said: policy(byDefault(14)),
      found: null,
    },
    {
      when: '90 days against the platform’s list',
      journal: lasting('sessionid', 90),
      said: notFound,
      found: 'review by standard-list',
    },
    {
      when: 'two weeks, renewed by each response',
      journal: [0, 1, 13, 27].map((day) => changed({ seconds: days(14) }, { after: day * DAY_IN_MS })),
      said: policy(says('sessionid', 14)),
      found: null,
    },
  ],
  'session-declared': [
    {
      when: 'it stays a minute',
      journal: [changed({ seconds: 60 })],
      said: policy(declared({ lifetime: session })),
      found: MISMATCH,
    },
    {
      when: 'it ended before it was told, by a clock that went on',
      journal: [changed({ expiresAt: START - 1 })],
      said: policy(declared({ lifetime: session })),
      found: null,
    },
    {
      when: 'it ends with the session',
      journal: [changed()],
      said: policy(declared({ lifetime: session })),
      found: null,
    },
  ],
  'persistence-declared': [
    {
      when: 'two weeks are stated, and it ends with the session',
      journal: [changed()],
      said: policy(says('sessionid', 14)),
      found: 'note by portal-policy',
    },
    {
      when: 'it stays a day of the two weeks',
      journal: lasting('sessionid', 1),
      said: policy(says('sessionid', 14)),
      found: null,
    },
    { when: 'no lifetime is stated', journal: [changed()], said: policy(declared()), found: null },
  ],
  'declared-twice': [
    {
      when: 'with one and with two years',
      journal: [changed()],
      said: policy(says('sessionid', 365), says('sessionid', 730)),
      found: 'note by portal-policy',
    },
    {
      when: 'for the session and for a year',
      journal: [changed()],
      said: policy(declared({ lifetime: session }), says('sessionid', 365)),
      found: 'note by portal-policy',
    },
    {
      when: 'with one year both times',
      journal: [changed()],
      said: policy(says('sessionid', 365), says('sessionid', 365)),
      found: null,
    },
    {
      when: 'with 12 months and with a year',
      journal: [changed()],
      said: policy(says('sessionid', 360), says('sessionid', 365)),
      found: null,
    },
    {
      when: 'the other is a pattern',
      journal: [changed()],
      said: policy(says('sessionid', 365), says('session*', 730)),
      found: null,
    },
  ],
  'set-before-choice': [
    {
      when: 'statistics before the choice',
      journal: [...matomo(0), choice({ matomo: true }, { after: 2000 })],
      said: policy(statistics('_pk_*')),
      found: 'review by eprivacy-5-3',
    },
    {
      when: 'statistics after the choice',
      journal: [choice({ matomo: true }), ...matomo(9)],
      said: policy(statistics('_pk_*')),
      found: null,
    },
    {
      when: 'a yes starts statistics a moment before it is stored',
      journal: [...matomo(0), choice({ matomo: true }, { after: 150 })],
      said: policy(statistics('_pk_*')),
      found: null,
    },
    {
      when: 'statistics half a second before a yes',
      journal: [...matomo(0), choice({ matomo: true }, { after: 500 })],
      said: policy(statistics('_pk_*')),
      found: 'review by eprivacy-5-3',
    },
    {
      when: 'statistics a moment before everything is refused',
      journal: [...matomo(0), choice({ functional_cookies: true, matomo: false }, { after: 150 })],
      said: policy(statistics('_pk_*')),
      found: 'review by eprivacy-5-3',
    },
    {
      when: 'statistics were on their way when the choice was taken back',
      journal: [choice({ matomo: true }), choice(null, { after: 5000 }), ...matomo(5060)],
      said: policy(statistics('_pk_*')),
      found: null,
    },
    {
      when: 'statistics well after the choice was taken back',
      journal: [choice({ matomo: true }), choice(null, { after: 5000 }), ...matomo(7000)],
      said: policy(statistics('_pk_*')),
      found: 'review by eprivacy-5-3',
    },
    {
      when: 'another host’s page set it',
      journal: elsewhere('_ga'),
      said: policy(statistics('_ga')),
      found: null,
    },
    {
      when: 'nobody saw who set it for the domain above the portal',
      journal: [changed({ name: '_ga', ...ABOVE })],
      said: policy(statistics('_ga')),
      found: null,
    },
    { when: 'what is necessary, before the choice', journal: [changed()], said: policy(declared()), found: null },
  ],
  'set-despite-refusal': [
    {
      when: 'its tool was refused',
      journal: [choice({ matomo: false }), ...matomo(2000)],
      said: policy(statistics('_pk_*')),
      found: DESPITE,
    },
    {
      when: 'its tool was accepted',
      journal: [choice({ matomo: true }), ...matomo(2000)],
      said: policy(statistics('_pk_*')),
      found: null,
    },
    {
      when: 'it was set only before the refusal',
      journal: [...matomo(0), choice({ matomo: false }, { after: 9 })],
      said: policy(statistics('_pk_*')),
      found: null,
    },
    {
      when: 'the refusal was taken back before',
      journal: [choice({ matomo: false }), choice({ matomo: true }, { after: 5 }), ...matomo(2000)],
      said: policy(statistics('_pk_*')),
      found: null,
    },
    {
      when: 'a write was on its way when it was refused',
      journal: [choice({ matomo: true }), ...matomo(9), choice({ matomo: false }, { after: 5000 }), ...matomo(5060)],
      said: policy(statistics('_pk_*')),
      found: null,
    },
    {
      when: 'a write followed the one that was on its way',
      journal: [choice({ matomo: false }), ...matomo(60), ...matomo(9000)],
      said: policy(statistics('_pk_*')),
      found: DESPITE,
    },
    {
      when: 'a yes starts it a moment before it is stored',
      journal: [choice({ matomo: false }), ...matomo(9000), choice({ matomo: true }, { after: 9150 })],
      said: policy(statistics('_pk_*')),
      found: null,
    },
    {
      when: 'it is set a moment before a yes to another tool',
      journal: [choice({ matomo: false }), ...matomo(9000), choice({ matomo: false, ga: true }, { after: 9150 })],
      said: policy(statistics('_pk_*')),
      found: DESPITE,
    },
    {
      when: 'it is set a moment before the refusal is taken back',
      journal: [choice({ matomo: false }), ...matomo(9000), choice(null, { after: 9150 })],
      said: policy(statistics('_pk_*')),
      found: DESPITE,
    },
    {
      when: 'another host’s page set it',
      journal: [choice({ ga: false }), ...elsewhere('_ga', 9000)],
      said: policy(statistics('_ga')),
      found: null,
    },
    {
      when: 'another host’s page set it, and then the portal’s own',
      journal: [choice({ ga: false }), ...elsewhere('_ga', 9000), ...scripted('_ga', 20_000)],
      said: policy(statistics('_ga')),
      found: 'review by visitor-choice',
    },
    {
      when: 'nobody saw who set it for the domain above the portal',
      journal: [choice({ ga: false }), changed({ name: '_ga', ...ABOVE }, { after: 9000 })],
      said: policy(statistics('_ga')),
      found: null,
    },
    {
      when: 'nobody saw who set it for the portal’s host and those below it',
      journal: [choice({ ga: false }), changed({ name: '_ga', hostOnly: false }, { after: 9000 })],
      said: policy(statistics('_ga')),
      found: 'review by visitor-choice',
    },
    {
      when: 'another tool was refused',
      journal: [choice({ matomo: true, ga: false }), ...matomo(2000)],
      said: policy(statistics('_pk_*')),
      found: null,
    },
    {
      when: 'it was refused before we looked, and is set again',
      journal: [snapshot([], { choices: { matomo: false } }), ...matomo(2000)],
      said: policy(statistics('_pk_*')),
      found: DESPITE,
    },
    {
      when: 'its name alone says which tool it is of',
      journal: [choice({ matomo: false }), changed({ name: '_pk_id.1.1fff' }, { after: 2000 })],
      said: policy(statistics('_pk_*')),
      found: 'review by visitor-choice',
    },
    {
      when: 'its tool is not asked about, and all that is asked about was refused',
      journal: [choice({ functional_cookies: true, matomo: false }), changed({ name: 'ad' }, { after: 2000 })],
      said: policy(declared({ name: 'ad', category: 'marketing' })),
      found: 'review by visitor-choice',
    },
    {
      when: 'its tool is not asked about, and another was accepted',
      journal: [
        choice({ functional_cookies: true, matomo: false, ga: true }),
        changed({ name: 'ad' }, { after: 2000 }),
      ],
      said: policy(declared({ name: 'ad', category: 'marketing' })),
      found: null,
    },
    {
      when: 'it is among what the banner does not ask about, and is noted to be off',
      journal: [
        choice({ functional_cookies: false, matomo: false }),
        changed({ name: 'django_language' }, { after: 2000 }),
      ],
      said: policy(declared({ name: 'django_language', category: 'preferences' })),
      found: null,
    },
    {
      when: 'the choice could not be read',
      journal: [choice({}), changed({ name: 'ad' }, { after: 2000 })],
      said: policy(declared({ name: 'ad', category: 'marketing' })),
      found: null,
    },
    {
      when: 'it is necessary',
      journal: [choice({ matomo: false }), changed({}, { after: 2000 })],
      said: policy(declared()),
      found: null,
    },
  ],
  'category-differs': [
    {
      when: '_ga is called necessary',
      journal: [changed({ name: '_ga' })],
      said: policy(declared({ name: '_ga' })),
      found: 'review by wp29-04-2012',
    },
    {
      when: '_ga is called statistics',
      journal: [changed({ name: '_ga' })],
      said: policy(statistics('_ga')),
      found: null,
    },
    {
      when: 'nobody knows what is called necessary',
      journal: [changed({ name: 'x' })],
      said: policy(declared({ name: 'x' })),
      found: null,
    },
  ],
  'third-party': [
    {
      when: 'a frame’s cookie',
      journal: framed('maps.example.org'),
      said: policy(declared({ name: 'map' })),
      found: 'review by planet49',
    },
    {
      when: 'the platform’s host on a portal of its own domain',
      journal: framed('maps.huwise.com'),
      said: policy(declared({ name: 'map' })),
      host: CUSTOM,
      found: 'note by planet49',
    },
    {
      when: 'a sibling of the hosted portal',
      journal: framed('maps.opendatasoft.com'),
      said: policy(declared({ name: 'map' })),
      found: null,
    },
    {
      when: 'the portal’s own, for the domain above it',
      journal: [changed({ domain: 'ville-exemple.fr', hostOnly: false })],
      said: policy(declared()),
      host: CUSTOM,
      found: null,
    },
    {
      when: 'another host that may be of the portal’s site',
      journal: framed('www.ville-exemple.fr'),
      said: policy(declared({ name: 'map' })),
      host: CUSTOM,
      found: null,
    },
  ],
  'long-lived-tracker': [
    {
      when: '400 days',
      journal: lasting('_ga', 400),
      said: policy(statistics('_ga')),
      found: 'review by cnil-audience',
    },
    { when: '13 months', journal: lasting('_ga', THIRTEEN_MONTHS), said: policy(statistics('_ga')), found: null },
    {
      when: '400 days of what is called necessary',
      journal: lasting('_ga', 400),
      said: policy(declared({ name: '_ga' })),
      found: 'review by cnil-audience',
    },
    {
      when: '400 days of no tracker',
      journal: lasting('csrftoken', 400),
      said: policy(declared({ name: 'csrftoken' })),
      found: null,
    },
  ],
  'choice-kept-too-long': [
    {
      when: '13 months',
      journal: lasting('cookies_preferences', 390),
      said: policy(),
      found: 'review by cnil-2020-092',
    },
    { when: 'the longest six months', journal: lasting('cookies_preferences', 184), said: policy(), found: null },
    { when: 'another cookie for 13 months', journal: lasting('preferences', 390), said: policy(), found: null },
  ],
  'session-exposed': [
    {
      when: 'sessionid without HttpOnly',
      journal: [changed({ httpOnly: false })],
      said: policy(declared()),
      found: 'review by rfc6265bis',
    },
    { when: 'sessionid as Django sets it', journal: [changed()], said: policy(declared()), found: null },
    {
      when: 'csrftoken without Secure',
      journal: [changed({ name: 'csrftoken', httpOnly: false, secure: false })],
      said: policy(declared()),
      found: 'review by rfc6265bis',
    },
    {
      when: 'csrftoken, which scripts have to read',
      journal: [changed({ name: 'csrftoken', httpOnly: false })],
      said: policy(declared()),
      found: null,
    },
    {
      when: 'a frame has a sessionid of its own',
      journal: framed('maps.example.org', 'sessionid', false),
      said: policy(),
      found: null,
    },
    {
      when: 'the host above the portal’s has one that it keeps to itself',
      journal: framed('opendatasoft.com', 'sessionid', false),
      said: policy(),
      found: null,
    },
  ],
  refused: [
    {
      when: 'a declared one, SameSite=None without Secure',
      journal: [header({ sameSite: 'none', secure: false })],
      said: policy(declared()),
      found: 'review by rfc6265bis',
    },
    {
      when: 'an undeclared one',
      journal: [header({ name: 'x', sameSite: 'none', secure: false })],
      said: policy(declared()),
      found: 'note by rfc6265bis',
    },
    { when: 'it was accepted', journal: [header(), changed({}, { after: 20 })], said: policy(declared()), found: null },
    {
      when: 'a log-out deletes what is not there',
      journal: [header({ maxAge: 0 })],
      said: policy(declared()),
      found: null,
    },
  ],
  unobserved: [
    {
      when: 'no cookie has its name',
      journal: [changed()],
      said: policy(declared({ name: 'csrftoken' })),
      found: 'note by portal-policy',
    },
    {
      when: 'a cookie fits its pattern',
      journal: [changed()],
      said: policy(declared({ name: 'session*' })),
      found: null,
    },
    {
      when: 'its cookie was there and went',
      journal: [changed(), changed({}, { after: 9, removed: true })],
      said: policy(declared()),
      found: null,
    },
  ],
  'other-storage': [
    {
      when: 'an item in local storage',
      journal: [storage('ods-popin-displayed-welcome')],
      said: policy(),
      found: 'note by edpb-2-2023',
    },
    { when: 'none', journal: [storage()], said: policy(), found: null },
    {
      when: 'it was emptied',
      journal: [storage('ods-popin-displayed-welcome'), storage()],
      said: policy(),
      found: null,
    },
  ],
  'policy-names-another-host': [
    {
      when: 'another portal’s',
      said: { ...policy(declared()), host: 'other.opendatasoft.com' },
      found: 'review by portal-policy',
    },
    { when: 'the same with www', said: { ...policy(declared()), host: `WWW.${HOST}` }, found: null },
    { when: 'none', said: { ...policy(declared()), host: null }, found: null },
  ],
  'policy-without-durations': [
    { when: 'one of two says none', said: policy(declared(), says('csrftoken', 360)), found: 'review by planet49' },
    {
      when: 'all say one, in whatever words',
      said: policy(
        declared({ lifetime: session }),
        declared({ lifetime: { kind: 'persistent', seconds: null, text: 'until you log out' } }),
      ),
      found: null,
    },
    { when: 'the platform’s list stands in', said: notFound, found: null },
  ],
  'policy-not-found': [
    { when: 'its address answers 404', said: notFound, found: 'review by standard-list' },
    { when: 'it is there, and nothing is recognised in it', said: unreadable, found: null },
  ],
  'policy-unreadable': [
    { when: 'nothing is recognised in it', said: unreadable, found: 'review by standard-list' },
    { when: 'one cookie is', said: policy(declared()), found: null },
  ],
};

describe.each(Object.entries(TABLE))('%s', (rule, rows) => {
  test.each(rows)('$found when $when', ({ journal = [], said: read, host = HOST, found }) => {
    const portal = { host, certainty: 'certain', evidence: { kind: 'host-granted' } } as const;
    const moved = journal.map((event) =>
      'pageHost' in event && event.pageHost === HOST ? { ...event, pageHost: host } : event,
    );
    const now = START + 40 * DAY_IN_MS;
    const { findings } = inspect({ portal, site: null, journal: moved, policy: read, catalogue, rules, now });
    const own = findings.filter(({ evidence }) => evidence.kind === rule);
    const said = new Set(own.map(({ severity, reference }) => `${severity} by ${reference}`));
    expect([...said]).toEqual(found === null ? [] : [found]);
  });

  test('has a row that triggers it and one that nearly does', () => {
    expect(rows.some(({ found }) => found === null)).toBe(true);
    expect(rows.some(({ found }) => found !== null)).toBe(true);
  });
});

describe('what a finding tells', () => {
  const evidenceOf = (journal: Journal, ...said: readonly Declaration[]) => {
    const portal = { host: HOST, certainty: 'certain', evidence: { kind: 'host-granted' } } as const;
    const now = START + 60_000;
    return inspect({ portal, site: null, journal, policy: policy(...said), catalogue, rules, now }).findings.map(
      ({ evidence }) => evidence,
    );
  };

  test('which tool was refused, when, and when it was set all the same', () => {
    const journal = [choice({ matomo: false }, { after: 5 }), changed({ name: '_pk_id.1.1fff' }, { after: 2000 })];
    expect(evidenceOf(journal, statistics('_pk_id.*'))).toContainEqual({
      kind: 'set-despite-refusal',
      setAt: START + 2000,
      choiceAt: START + 5,
      category: 'statistics',
      tool: 'matomo',
    });
  });

  test('all lifetimes that are stated for one name, the longest first', () => {
    const [year, two] = [says('sessionid', 365), says('sessionid', 730)];
    expect(evidenceOf([changed()], year, two)).toContainEqual({
      kind: 'declared-twice',
      stated: [two.lifetime, year.lifetime],
    });
  });

  test('what a session cookie lacks', () => {
    const bare = changed({ secure: false, httpOnly: false, sameSite: 'unspecified' });
    expect(evidenceOf([bare], declared())).toContainEqual({
      kind: 'session-exposed',
      missing: ['Secure', 'HttpOnly', 'SameSite'],
    });
  });
});
