import { expect, test } from 'vitest';
import { gravestFirst } from '../../../src/core/inspection/gravest-first.ts';
import type { Severity } from '../../../src/core/inspection/judgement/severity.ts';
import type { Judgement, ReportedCookie, Verdict } from '../../../src/core/inspection/report.ts';
import { declared } from '../facts.ts';
import { observed, subject } from './subjects.ts';

const differs: Verdict = {
  kind: 'differs',
  declaration: declared(),
  differences: [{ kind: 'session-declared', stated: { kind: 'session', text: '' }, actual: { kind: 'session' } }],
};
const asDeclared: Verdict = { kind: 'as-declared', declaration: declared() };
const found = (severity: Severity): Judgement => ({
  severity,
  reference: 'portal-policy',
  evidence: { kind: 'undeclared' },
});
const reported = (name: string, verdict: Verdict, ...severities: readonly Severity[]): ReportedCookie => {
  const { key, cookie, lifetime, setters, removedAt } = observed({ name });
  const { party } = subject();
  const seen = { key, cookie, lifetime, setters, removedAt, party, olderThanWatch: false };
  return { ...seen, verdict, purposes: [{ kind: 'policy', text: '' }], findings: severities.map(found) };
};

test('verdicts go before findings, graver before less grave, and names decide among the rest', () => {
  const ordered = [
    reported('z-undeclared', { kind: 'undeclared' }),
    reported('y-differs', differs, 'mismatch'),
    reported('x-mismatch', asDeclared, 'note', 'mismatch'),
    reported('w-review', asDeclared, 'review'),
    reported('B', asDeclared),
    reported('a', asDeclared, 'note'),
    reported('b', { kind: 'unjudged' }),
  ];
  const names = (cookies: readonly ReportedCookie[]) => cookies.toSorted(gravestFirst).map(({ cookie }) => cookie.name);
  expect(names(ordered.toReversed())).toEqual(ordered.map(({ cookie }) => cookie.name));
});
