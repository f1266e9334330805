import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/cli/knowledge/catalogue.ts';
import { inspect } from '../../../src/core/inspection/inspect.ts';
import { besides } from '../../../src/core/inspection/judgement/besides.ts';
import { findMentions } from '../../../src/core/inspection/mention/find-mentions.ts';
import { allRules as rules } from '../../../src/core/inspection/rules/all-rules.ts';
import { firstRules } from '../../../src/core/inspection/rules/first-rules.ts';
import type { RuleSet } from '../../../src/core/inspection/rules/rules.ts';
import type { Journal } from '../../../src/core/journal/event.ts';
import type { FoundPolicy } from '../../../src/core/policy/policy.ts';
import { changed, choice, cookie, days, declared, HOST, header, policy, START, snapshot } from '../facts.ts';

const portal = {
  host: HOST,
  certainty: 'certain',
  evidence: { kind: 'hosted-name', domain: 'opendatasoft.com' },
} as const;

const report = (journal: Journal, said: FoundPolicy | null, after = 60_000, asked: RuleSet = rules) =>
  inspect({ portal, site: null, journal, policy: said, catalogue, findMentions, rules: asked, now: START + after });

const notFound: FoundPolicy = {
  kind: 'not-found',
  source: { kind: 'fetched', url: `https://${HOST}/` },
  readAt: START,
  elsewhere: null,
  failure: { kind: 'status', status: 404 },
};

describe.each([
  { by: 'all rules', asked: rules },
  { by: 'the first rules alone', asked: { ...firstRules, besides } },
])('the verdict of a cookie by $by', ({ asked }) => {
  test.each([
    { when: 'nothing is declared', seen: {}, said: [], verdict: 'undeclared' },
    { when: 'another name is declared', seen: {}, said: [declared({ name: 'session' })], verdict: 'undeclared' },
    { when: 'its name is declared', seen: {}, said: [declared()], verdict: 'as-declared' },
    {
      when: 'a pattern covers its name',
      seen: { name: '_pk_id.1.1fff' },
      said: [declared({ name: '_pk_id*' })],
      verdict: 'as-declared',
    },
    {
      when: 'the only pattern would cover everything',
      seen: {},
      said: [declared({ name: '*' })],
      verdict: 'undeclared',
    },
    {
      when: 'it is set for exactly what is stated',
      seen: { seconds: days(14) },
      said: [declared({ seconds: days(14) })],
      verdict: 'as-declared',
    },
    {
      when: 'it is set for less',
      seen: { seconds: days(1) },
      said: [declared({ seconds: days(14) })],
      verdict: 'as-declared',
    },
    {
      when: 'it is set for a day longer than two weeks',
      seen: { seconds: days(15) },
      said: [declared({ seconds: days(14) })],
      verdict: 'differs',
    },
    {
      when: 'csrftoken stays 364 days, and 12 months are stated',
      seen: { seconds: days(364) },
      said: [declared({ seconds: days(360) })],
      verdict: 'as-declared',
    },
    {
      when: 'it stays 400 days, and 12 months are stated',
      seen: { seconds: days(400) },
      said: [declared({ seconds: days(360) })],
      verdict: 'differs',
    },
    {
      when: 'the statement does not convert to seconds',
      seen: { seconds: days(400) },
      said: [declared({ lifetime: { kind: 'persistent', seconds: null, text: 'persistent' } })],
      verdict: 'as-declared',
    },
    { when: 'no lifetime is stated', seen: { seconds: days(400) }, said: [declared()], verdict: 'as-declared' },
    {
      when: 'a session is stated and it stays',
      seen: { seconds: 60 },
      said: [declared({ lifetime: { kind: 'session', text: 'Session' } })],
      verdict: 'differs',
    },
    {
      when: 'a session is stated and it ends with it',
      seen: {},
      said: [declared({ lifetime: { kind: 'session', text: 'Session' } })],
      verdict: 'as-declared',
    },
    {
      when: 'two statements differ and it keeps to the longer',
      seen: { seconds: days(30) },
      said: [declared({ seconds: days(1) }), declared({ seconds: days(30) })],
      verdict: 'as-declared',
    },
  ])('$verdict when $when', ({ seen, said, verdict }) => {
    expect(report([changed(seen)], policy(...said), 60_000, asked).cookies[0]?.verdict.kind).toBe(verdict);
  });
});

test('a literal declaration goes before a pattern', () => {
  const said = policy(declared({ name: 'session*', seconds: 60 }), declared({ seconds: days(14) }));
  expect(report([changed({ seconds: days(14) })], said).cookies[0]?.verdict.kind).toBe('as-declared');
});

test('a name without what differs from visitor to visitor goes before a pattern with less of it', () => {
  const said = policy(declared({ name: '_pk_*', seconds: 60 }), declared({ name: '_pk_id', seconds: days(390) }));
  const seen = [changed({ name: '_pk_id.1.1fff', seconds: days(390) })];
  const { cookies, declarations } = report(seen, said);
  expect(cookies[0]?.verdict.kind).toBe('as-declared');
  expect(declarations.map(({ verdict }) => verdict)).toEqual(['observed', 'observed']);
});

test('renewing a cookie is no difference', () => {
  const journal = [changed({ seconds: days(14) }), changed({ seconds: days(14) }, { after: 1000 * days(13) })];
  expect(report(journal, policy(declared({ seconds: days(14) })), 1000 * days(13)).counts.differs).toBe(0);
});

describe('set before the choice', () => {
  const statistics = declared({ name: '_pk_id*', category: 'statistics' });
  const tracker = { name: '_pk_id.1.1fff' };
  test.each<{ when: string; journal: Journal; said: FoundPolicy; found: boolean }>([
    {
      when: 'it is declared as statistics and no choice was made',
      journal: [changed(tracker)],
      said: policy(statistics),
      found: true,
    },
    {
      when: 'the choice came later',
      journal: [changed(tracker), choice({ matomo: true }, { after: 2000 })],
      said: policy(statistics),
      found: true,
    },
    {
      when: 'the choice came first',
      journal: [choice({ matomo: true }), changed(tracker, { after: 9 })],
      said: policy(statistics),
      found: false,
    },
    {
      when: 'it is declared as necessary',
      journal: [changed(tracker)],
      said: policy(declared({ name: '_pk_id*' })),
      found: false,
    },
    { when: 'only the catalogue knows it as statistics', journal: [changed(tracker)], said: policy(), found: true },
    { when: 'nobody knows what it is', journal: [changed({ name: 'x' })], said: policy(), found: false },
    {
      when: 'the choice had been taken back',
      journal: [choice({ matomo: true }), choice(null, { after: 5 }), changed(tracker, { after: 2000 })],
      said: policy(statistics),
      found: true,
    },
    {
      when: 'nobody saw when the choice was made',
      journal: [changed(tracker), snapshot([], { after: 9, choices: { matomo: true } })],
      said: policy(statistics),
      found: false,
    },
    {
      when: 'it was there before the watch',
      journal: [snapshot([cookie(tracker)])],
      said: policy(statistics),
      found: false,
    },
  ])('$found when $when', ({ journal, said, found }) => {
    const { findings } = report(journal, said);
    expect(findings.some(({ evidence }) => evidence.kind === 'set-before-choice')).toBe(found);
  });
});

describe('the choice in force', () => {
  const held = { name: 'cookies_preferences' };
  const made = [changed({ ...held, seconds: 30 }), choice({ matomo: true })];
  const elsewhere = { ...held, domain: 'opendatasoft.com', hostOnly: false, seconds: days(180) };
  test.each<{ when: string; journal: Journal; until: number | null; inForce: boolean }>([
    { when: 'its cookie expired', journal: made, until: START + 30_000, inForce: false },
    {
      when: 'its cookie is gone from the browser, and nobody told when',
      journal: [...made, snapshot([], { after: 5000 })],
      until: START + 5000,
      inForce: false,
    },
    {
      when: 'it was made again in another cookie',
      journal: [...made, changed(elsewhere, { after: 40_000 }), choice({ matomo: false }, { after: 40_000 })],
      until: null,
      inForce: true,
    },
  ])('ends with its cookie: when $when', ({ journal, until, inForce }) => {
    const { consent, choicePeriods } = report(journal, policy());
    expect([choicePeriods.at(-1)?.until, consent !== null]).toEqual([until, inForce]);
  });
});

describe('the declarations', () => {
  test.each([
    { when: 'its cookie was seen', said: declared(), verdict: 'observed', notes: 0 },
    { when: 'its cookie was not seen', said: declared({ name: 'ckan' }), verdict: 'unobserved', notes: 1 },
    {
      when: 'a condition explains why not',
      said: declared({ name: 'django_language', condition: 'in multiple languages' }),
      verdict: 'conditional',
      notes: 1,
    },
  ])('$verdict when $when', ({ said, verdict, notes }) => {
    const { declarations, findings } = report([changed()], policy(said));
    expect(declarations[0]?.verdict).toBe(verdict);
    expect(findings.filter(({ evidence }) => evidence.kind === 'unobserved')).toHaveLength(notes);
  });
});

test('a declaration is observed though another one counts for its cookie', () => {
  const { declarations } = report(
    [changed({ name: '_pk_id.1' })],
    policy(declared({ name: '_pk_*' }), declared({ name: '_pk_id*' })),
  );
  expect(declarations.map(({ verdict }) => verdict)).toEqual(['observed', 'observed']);
});

test('while the policy is being read nothing is judged', () => {
  const { cookies, findings, counts, watch } = report([changed(), changed({ name: '_pk_id.1' })], null);
  expect(cookies.map(({ verdict }) => verdict.kind)).toEqual(['unjudged', 'unjudged']);
  expect([findings, counts.cookies, counts.undeclared]).toEqual([[], 2, 0]);
  expect(watch.blindSpots).not.toContainEqual({ kind: 'standard-policy' });
});

describe('without a policy', () => {
  const { policy: reference, cookies, findings, watch } = report([changed(), changed({ name: 'x' })], notFound);
  test('the standard list stands in, and says why', () => {
    expect(reference).toMatchObject({ kind: 'standard', because: { kind: 'not-found', failure: { status: 404 } } });
    expect(cookies.map(({ verdict }) => verdict.kind)).toEqual(['undeclared', 'as-declared']);
  });
  test('nothing is a mismatch, since the portal stated nothing', () => {
    expect(findings.map(({ severity }) => severity)).not.toContain('mismatch');
    expect(findings.map(({ evidence }) => evidence.kind)).toContain('policy-not-found');
  });
  test('it is a blind spot', () => {
    expect(watch.blindSpots).toContainEqual({ kind: 'standard-policy' });
  });
});

describe('what the policy leaves open is a blind spot', () => {
  const row = { provider: 'Matomo', purpose: null, quote: { text: 'Matomo', start: 0, end: 6 } };
  test.each([
    { when: 'a row names no cookie', facts: { nameless: [row] }, spot: { kind: 'nameless-rows', rows: 1 } },
    { when: 'it is too long to be read whole', facts: { truncated: true }, spot: { kind: 'policy-cut' } },
  ])('when $when', ({ facts, spot }) => {
    const said: FoundPolicy = { ...policy(declared()), ...facts };
    expect(report([changed()], said).watch.blindSpots).toContainEqual(spot);
    expect(report([changed()], policy(declared())).watch.blindSpots).not.toContainEqual(spot);
  });
});

test('a cookie of a name that merely begins like a declared one is not covered', () => {
  const said = policy(declared({ name: 'session' }));
  expect(report([changed({ name: 'sessionid' })], said).counts).toMatchObject({ undeclared: 1, asDeclared: 0 });
});

test('the counts are those of the lists', () => {
  const journal = [changed(), changed({ name: 'csrftoken', seconds: days(700) }), changed({ name: 'x' })];
  const { counts } = report(
    journal,
    policy(declared(), declared({ name: 'csrftoken', seconds: days(360) }), declared({ name: 'y' })),
  );
  expect(counts).toEqual({
    cookies: 3,
    notMatching: 2,
    undeclared: 1,
    differs: 1,
    againstChoice: 0,
    mentioned: 0,
    asDeclared: 1,
    unobserved: 1,
    kinds: [
      { group: 'undeclared', kind: 'undeclared', severity: 'mismatch', cookies: 1 },
      { group: 'differs', kind: 'outlives-declaration', severity: 'mismatch', cookies: 1 },
    ],
  });
});

test('the gravest come first', () => {
  const journal = [
    changed(),
    changed({ name: '_pk_id.1' }),
    changed({ name: 'csrftoken', seconds: days(700) }),
    changed({ name: 'x' }),
  ];
  const said = policy(
    declared(),
    declared({ name: '_pk_id*', category: 'statistics' }),
    declared({ name: 'csrftoken', seconds: 60 }),
  );
  expect(report(journal, said).cookies.map((seen) => seen.cookie.name)).toEqual([
    'x',
    'csrftoken',
    '_pk_id.1',
    'sessionid',
  ]);
});

test('of another site’s cookies, those that were seen to be set on the portal’s pages are listed', () => {
  const embedded = { domain: 'maps.example.org', path: '/', name: 'tile' };
  const line = header({ name: 'tile' }, { url: 'https://maps.example.org/embed/' });
  const names = (journal: Journal) => report(journal, policy()).cookies.map((seen) => seen.cookie.name);
  expect(names([line, changed(embedded, { after: 20 })])).toEqual(['tile']);
  expect(names([changed(embedded)])).toEqual([]);
  // A look at the portal's own cookies says nothing of them.
  const looked = [line, changed(embedded, { after: 20 }), snapshot([], { after: 5000 })];
  expect(report(looked, policy()).cookies[0]?.removedAt).toBeNull();
});

test('the clock tells that a cookie expired, when the browser does not', () => {
  expect(report([changed({ seconds: 30 })], policy()).cookies[0]?.removedAt).toBe(START + 30_000);
});

test('the same input gives the same report, to the byte', () => {
  const journal = [header(), changed(), changed({ name: 'x' }), choice({ matomo: true }, { after: 3 })];
  expect(JSON.stringify(report(journal, policy(declared())))).toBe(JSON.stringify(report(journal, policy(declared()))));
});
