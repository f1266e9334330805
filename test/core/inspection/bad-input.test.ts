import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/cli/knowledge/catalogue.ts';
import { inspect } from '../../../src/core/inspection/inspect.ts';
import { findMentions } from '../../../src/core/inspection/mention/find-mentions.ts';
import { allRules as rules } from '../../../src/core/inspection/rules/all-rules.ts';
import { compact } from '../../../src/core/journal/compact.ts';
import type { Journal, JournalEvent } from '../../../src/core/journal/event.ts';
import type { FoundPolicy } from '../../../src/core/policy/policy.ts';
import type { ConsentChoices } from '../../../src/core/portal/consent-tools/consent-tool.ts';
import { consentChoices } from '../../../src/core/portal/consent-tools/cookies-preferences.ts';
import { changed, choice, cookie, days, declared, HOST, header, policy, START, snapshot } from '../facts.ts';

const portal = { host: HOST, certainty: 'certain', evidence: { kind: 'host-granted' } } as const;
const said = policy(declared({ seconds: days(14) }));
const HOUR = 3_600_000;

const report = (journal: Journal, read: FoundPolicy = said, after = 60_000) =>
  inspect({ portal, site: null, journal, policy: read, catalogue, findMentions, rules, now: START + after });
const told = (journal: Journal) =>
  report(journal).cookies.map(({ cookie: seen, lifetime, setters, removedAt }) => ({
    name: seen.name,
    seconds: lifetime.kind === 'session' ? 0 : lifetime.seconds,
    by: setters.map(({ setter, times }) => `${setter.kind} ${times}`),
    gone: removedAt !== null,
  }));

/** A response sets the session, and the browser says so. */
const line = header({ maxAge: days(14) });
const set = changed({ seconds: days(14) }, { after: 20 });

describe('a journal with faults', () => {
  const once = { name: 'sessionid', seconds: days(14), by: ['response 1'], gone: false };
  test.each<{ when: string; journal: Journal; cookies: readonly object[] }>([
    { when: 'nothing is wrong', journal: [line, set], cookies: [once] },
    { when: 'it is empty', journal: [], cookies: [] },
    {
      when: 'the clock went back an hour between a line and its change',
      journal: [line, changed({ seconds: days(14) }, { after: -HOUR })],
      cookies: [{ ...once, by: ['unknown 1', 'response 1'] }],
    },
    {
      when: 'the clock went forward an hour between a line and its change',
      journal: [line, changed({ seconds: days(14) }, { after: HOUR })],
      cookies: [{ ...once, by: ['unknown 1'] }],
    },
    {
      when: 'the cookie goes before it comes',
      journal: [changed({ seconds: days(14) }, { removed: true }), line, set],
      cookies: [once],
    },
    {
      when: 'only the end of a cookie was told',
      journal: [changed({ seconds: days(14) }, { removed: true })],
      cookies: [{ name: 'sessionid', seconds: days(14), by: [], gone: true }],
    },
    {
      when: 'it had expired before it was told, by a clock that went on',
      journal: [changed({ expiresAt: START - HOUR })],
      cookies: [{ name: 'sessionid', seconds: 0, by: ['unknown 1'], gone: true }],
    },
    {
      when: 'the line is missing',
      journal: [set],
      cookies: [{ ...once, by: ['unknown 1'] }],
    },
    {
      when: 'a look from before comes after what it saw',
      journal: [line, set, snapshot([], { after: -HOUR })],
      cookies: [once],
    },
    {
      when: 'the same look is told twice',
      journal: [snapshot([cookie()]), snapshot([cookie()])],
      cookies: [{ name: 'sessionid', seconds: 0, by: [], gone: false }],
    },
  ])('when $when', ({ journal, cookies }) => {
    expect(told(journal)).toEqual(cookies);
  });

  test('the same change told twice is one cookie, set at most twice', () => {
    const { cookies, counts } = report([line, set, set]);
    expect([counts.cookies, cookies[0]?.verdict.kind]).toEqual([1, 'as-declared']);
    expect(cookies[0]?.setters.reduce((sum, { times }) => sum + times, 0)).toBeLessThanOrEqual(2);
  });

  test('choices that go back in time are periods all the same, and the last one counts', () => {
    const journal = [choice({ matomo: true }), choice({ matomo: false }, { after: -HOUR })];
    const { consent, choicePeriods } = report(journal);
    expect(consent?.choices).toEqual({ matomo: false });
    expect(choicePeriods).toHaveLength(2);
  });

  test('an event of a newer version is passed over and counted as not seen, in a compacted journal too', () => {
    const newer = { kind: 'gesture', at: START + 5, target: 'button' } as unknown as JournalEvent;
    const { watch, ...rest } = report([line, newer, set]);
    const { watch: without, ...same } = report([line, set]);
    expect(rest).toEqual(same);
    expect(watch.blindSpots).toEqual([{ kind: 'dropped-events', events: 1 }, ...without.blindSpots]);
    const later = changed({ name: 'x' }, { after: 2 * HOUR });
    const compacted = compact([line, newer, set, later], 1, 1_000_000);
    expect(compacted).not.toContainEqual(newer);
    expect(told(compacted)).toEqual(told([line, set, later]));
  });
});

describe('choices that are not as expected', () => {
  const four = `{"matomo":true,"note":"${'x'.repeat(4000)}"}`;
  const many = JSON.stringify(
    Object.fromEntries(
      Array.from({ length: 500 }, (_, n) => [`tool_${'abcdefghij'[n % 10]}${'k'.repeat(n % 20)}${n}`, true]),
    ),
  );
  test.each<{ when: string; value: string; expected: ConsentChoices }>([
    { when: 'it is empty', value: '', expected: {} },
    { when: 'it is no JSON', value: 'accepted', expected: {} },
    { when: 'it is JSON that holds no choices', value: 'null', expected: {} },
    { when: 'it is a number', value: '1', expected: {} },
    { when: 'it is cut off', value: '%7B%22matomo%22%3Atru', expected: {} },
    { when: 'it has 4 kB', value: four, expected: { matomo: true } },
    { when: 'it nests a thousand deep', value: `${'{"a":'.repeat(1000)}true${'}'.repeat(1000)}`, expected: {} },
    { when: 'it nests choices', value: '{"tools":{"matomo":true},"ga":false}', expected: { ga: false } },
    {
      when: 'Python quoted it',
      value: '"{\\"matomo\\": true\\054 \\"ga\\": false}"',
      expected: { matomo: true, ga: false },
    },
    { when: 'Python quoted half of it', value: '"{\\"matomo\\": tr', expected: {} },
    { when: 'it has a tool that nobody knows', value: '{"some_new_tool":false}', expected: { some_new_tool: false } },
    {
      when: 'its answers are no booleans',
      value: '{"matomo":"yes","ga":1,"at":null,"xiti":true}',
      expected: { xiti: true },
    },
    {
      when: 'its keys are names of objects’ own parts',
      value: '{"__proto__":true,"constructor":false}',
      expected: { constructor: false },
    },
    { when: 'its keys may be personal', value: '{"jane@example.org":true,"Jane":true}', expected: {} },
    { when: 'it has five hundred keys that are none', value: many, expected: {} },
  ])('are $expected when $when', ({ value, expected }) => {
    expect(consentChoices(value)).toEqual(expected);
  });

  test('the same choices written in another order are the same', () => {
    const written = ['{"matomo":true,"ga":false}', '{"ga":false,"matomo":true}'].map(consentChoices);
    const journal = written.map((choices, index) => choice(choices, { after: index }));
    expect(report(journal).choicePeriods).toHaveLength(1);
  });

  test('no more than thirty tools are kept', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const tools = letters.flatMap((a) => ['x', 'y'].map((b) => [a + b, false]));
    expect(Object.keys(consentChoices(JSON.stringify(Object.fromEntries(tools))))).toHaveLength(30);
  });

  test('a choice that could not be read accuses nobody', () => {
    const journal = [choice({}), changed({ name: '_pk_id.1.1fff' }, { after: 9 }), changed({ name: 'constructor' })];
    const kinds = report(journal).findings.map(({ evidence }) => evidence.kind);
    expect(kinds).not.toContain('set-despite-refusal');
  });
});

describe('a policy that is not as expected', () => {
  test.each(['*', '**', '', ' '])('“%s” declares no cookie', (name) => {
    const { counts, declarations } = report([changed(), changed({ name: 'x' })], policy(declared({ name })));
    expect(counts).toMatchObject({ cookies: 2, undeclared: 2 });
    expect(declarations.map(({ verdict }) => verdict)).toEqual(['unobserved']);
  });

  test('a name is no regular expression, and an object’s own parts are no declarations', () => {
    const names = ['session.d', '[a-z]+', '(a+)+$', '__proto__'].map((name) => declared({ name }));
    const journal = [changed(), changed({ name: 'constructor' }), changed({ name: `${'a'.repeat(4000)}!` })];
    expect(report(journal, policy(...names)).counts).toMatchObject({ undeclared: 3, unobserved: 4 });
  });

  test('a cookie declared twice is held against the longer statement, and both are observed', () => {
    const twice = policy(declared({ seconds: days(1) }), declared({ seconds: days(14) }));
    const { cookies, declarations, findings } = report([set], twice);
    expect(cookies[0]?.verdict.kind).toBe('as-declared');
    expect(declarations.map(({ verdict }) => verdict)).toEqual(['observed', 'observed']);
    expect(findings.map(({ evidence }) => evidence.kind)).toEqual(['declared-twice']);
  });

  test('a cookie declared twice, once without a lifetime, is held against the lifetime, in any order', () => {
    const rows = [declared(), declared({ lifetime: { kind: 'session', text: 'Session' } })];
    const verdicts = [rows, rows.toReversed()].map((all) => report([set], policy(...all)).cookies[0]?.verdict.kind);
    expect(verdicts).toEqual(['differs', 'differs']);
  });

  test('a purpose that only the shorter of two statements gives is the policy’s word all the same', () => {
    const twice = policy(
      declared({ name: 'x', seconds: days(14), purpose: null }),
      declared({ name: 'x', seconds: days(1), purpose: 'Counts visits' }),
    );
    const [seen] = report([changed({ name: 'x' })], twice).cookies;
    expect(seen?.purposes).toEqual([{ kind: 'policy', text: 'Counts visits' }]);
  });

  test('a statement of no length at all is one, and is outlived', () => {
    const none = policy(declared({ seconds: 0 }));
    expect(report([set], none).cookies[0]?.verdict.kind).toBe('differs');
  });
});
