import { expect, test, vi } from 'vitest';
import { changesText } from '../../../../src/cli/commands/compare.ts';
import { changeJson } from '../../../../src/cli/run/change-json.ts';
import { compareReports } from '../../../../src/core/export/audit/compare-reports.ts';
import type { Report } from '../../../../src/core/inspection/report.ts';
import { cookie, persistent, report, reported, standardPolicy, unreadable } from '../../../fixtures/parts.ts';
import { en } from '../../../messages/speech.ts';

vi.stubEnv('TZ', 'UTC');

const a = reported(cookie('a'), { lifetime: persistent(1000) });
const asDeclared = { group: 'as-declared', severity: null, kinds: [] } as const;
const { policy } = report();
if (policy.kind !== 'read') throw new Error('the fixture has a policy');
const [first, ...others] = policy.declarations;

test.each<{
  when: string;
  before?: Partial<Report>;
  now?: Partial<Report>;
  says: readonly string[];
  kinds: readonly string[];
}>([
  {
    when: 'nothing changed',
    says: ['Nothing changed: the policy and the cookies are the same.'],
    kinds: [],
  },
  {
    when: 'a cookie came',
    now: { cookies: [a, reported(cookie('b'))] },
    says: ['New: b of ppival.opendatasoft.com (Not in the policy).'],
    kinds: ['appeared'],
  },
  {
    when: 'a cookie went',
    now: { cookies: [] },
    says: ['Not seen any more: a of ppival.opendatasoft.com.'],
    kinds: ['gone'],
  },
  {
    when: 'it stays longer',
    now: { cookies: [{ ...a, lifetime: persistent(86_400) }] },
    says: ['a stays 1 day; before: 17 minutes.'],
    kinds: ['lifetime'],
  },
  {
    when: 'it stays a little longer, as clocks go',
    now: { cookies: [{ ...a, lifetime: persistent(1040) }] },
    says: ['Nothing changed: the policy and the cookies are the same.'],
    kinds: [],
  },
  {
    when: 'nobody saw it being set',
    now: { cookies: [{ ...a, lifetime: persistent(9), olderThanWatch: true }] },
    says: ['Nothing changed: the policy and the cookies are the same.'],
    kinds: [],
  },
  {
    when: 'it is declared now',
    now: { cookies: [{ ...a, status: asDeclared }] },
    says: ['a is now “As declared”; before: “Not in the policy”.'],
    kinds: ['status'],
  },
  {
    when: 'the policy says something else',
    now: { policy: { ...policy, digest: '0'.repeat(64), declarations: others } },
    says: ['The policy’s text is another than before.', `The policy no longer declares ${first?.name}.`],
    kinds: ['policy-text', 'no-longer-declared'],
  },
  {
    when: 'the policy declares more',
    before: { policy: { ...policy, declarations: others } },
    says: [`The policy now declares ${first?.name}.`],
    kinds: ['declared'],
  },
  {
    when: 'the policy cannot be read any more',
    now: { policy: standardPolicy(unreadable) },
    says: [expect.stringMatching(/^Policy before: Policy in English, read .* Now: .*no list of cookies/)],
    kinds: ['policy'],
  },
  {
    when: 'they are two portals',
    now: { portal: { ...report().portal, host: 'b.example' } },
    says: ['These are two portals: ppival.opendatasoft.com and b.example.'],
    kinds: ['portals'],
  },
])('when $when', ({ before = {}, now = {}, says, kinds }) => {
  const reports = { before: report({ cookies: [a], ...before }), now: report({ cookies: [a], ...now }) };
  const changes = compareReports(reports.before, reports.now);
  expect(changesText(changes, reports, en).split('\n').slice(1)).toEqual(says);
  expect(changes.map((change) => (changeJson(change) as { readonly kind: string }).kind)).toEqual(kinds);
});
