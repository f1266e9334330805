import { expect, test } from 'vitest';
import type { Severity } from '../../../src/core/inspection/judgement/severity.ts';
import { type Group, statusOf } from '../../../src/core/inspection/status.ts';

const found = (kind: string, severity: Severity, ended?: true) => ({
  severity,
  reference: 'portal-policy' as const,
  evidence: { kind, ...(ended && { ended }) },
});

test.each<{ when: string; verdict: Group; findings: readonly ReturnType<typeof found>[]; status: object }>([
  {
    when: 'nothing was found',
    verdict: 'as-declared',
    findings: [],
    status: { group: 'as-declared', severity: null, kinds: [] },
  },
  {
    when: 'it was set though the visitor refused',
    verdict: 'as-declared',
    findings: [found('third-party', 'note'), found('set-despite-refusal', 'mismatch')],
    status: { group: 'against-choice', severity: 'mismatch', kinds: ['set-despite-refusal'] },
  },
  {
    when: 'only the standard list lacks it, and it was certainly set though refused',
    verdict: 'undeclared',
    findings: [found('undeclared', 'review'), found('set-despite-refusal', 'mismatch')],
    status: { group: 'against-choice', severity: 'mismatch', kinds: ['set-despite-refusal', 'undeclared'] },
  },
  {
    when: 'the policy lacks it, and it was set before the choice',
    verdict: 'undeclared',
    findings: [found('set-before-choice', 'review'), found('undeclared', 'mismatch')],
    status: { group: 'undeclared', severity: 'mismatch', kinds: ['undeclared', 'set-before-choice'] },
  },
  {
    when: 'it was set after a choice had ended',
    verdict: 'mentioned',
    findings: [found('mentioned', 'note'), found('set-before-choice', 'review', true)],
    status: { group: 'against-choice', severity: 'review', kinds: ['set-after-choice'] },
  },
  {
    when: 'what asks for a look is neither about the policy nor about the choice',
    verdict: 'as-declared',
    findings: [found('session-exposed', 'review')],
    status: { group: 'as-declared', severity: 'review', kinds: [] },
  },
])('when $when, the status is $status', ({ verdict, findings, status }) => {
  expect(statusOf(verdict, findings)).toEqual(status);
});

test('while the policy is being read, there is none', () => {
  expect(statusOf('unjudged', [])).toBeNull();
});
