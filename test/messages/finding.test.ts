import { expect, test } from 'vitest';
import english from '../../_locales/en/messages.json';
import { proofs } from '../../demo-portal/proofs.ts';
import type { Judgement } from '../../src/core/inspection/report.ts';
import { questionsAbout, referenceText, severityText, whyText } from '../../src/messages/finding.ts';
import { judged, report, standardPolicy, unreadable } from '../fixtures/parts.ts';
import { en, fr, plainSpaces } from './speech.ts';

const exposed: Judgement = {
  severity: 'review',
  reference: 'rfc6265bis',
  evidence: { kind: 'session-exposed', missing: ['Secure', 'SameSite'] },
};
const refused: Judgement = {
  severity: 'review',
  reference: 'rfc6265bis',
  evidence: { kind: 'refused', name: 'campaign', reason: { kind: 'unknown', certain: false }, declared: true },
};

test.each<{ judgements: readonly Judgement[]; name: string; asks: readonly string[] }>([
  {
    judgements: [judged({ kind: 'undeclared' })],
    name: 'a',
    asks: ['What is “a” for, who receives it, and will the policy name it?'],
  },
  { judgements: [exposed], name: 'sessionid', asks: ['Can “sessionid” be set with Secure and SameSite?'] },
  {
    judgements: [{ ...refused, evidence: { ...refused.evidence, deletes: true } as Judgement['evidence'] }],
    name: '',
    asks: ['Why do browsers not delete “campaign” when the portal asks them to?'],
  },
  { judgements: [refused], name: '', asks: ['Is “campaign” still needed, and why do browsers refuse it?'] },
  {
    judgements: [judged({ kind: 'undeclared' })],
    name: '',
    asks: ['What is “(no name)” for, who receives it, and will the policy name it?'],
  },
  {
    judgements: [judged({ kind: 'policy-not-found' }), judged({ kind: 'policy-not-found' })],
    name: '',
    asks: ['Where is this portal’s cookie policy?'],
  },
  { judgements: [{ ...exposed, severity: 'note' }], name: 'a', asks: [] },
  { judgements: [{ ...judged({ kind: 'unobserved', condition: null }), severity: 'note' }], name: 'a', asks: [] },
  { judgements: [], name: 'a', asks: [] },
])('the owner is asked: $asks', ({ judgements, name, asks }) => {
  expect(questionsAbout(judgements, name, en)).toEqual(asks);
});

test('a finding has a severity, a reason and a reference, in words', () => {
  expect(severityText('mismatch', en)).toBe('Does not match');
  expect(severityText('review', fr)).toBe('À vérifier');
  expect(whyText(exposed.evidence, report(), en)).toMatch(/^Without these attributes/);
  expect(plainSpaces(referenceText('rfc6265bis', fr))).toBe('RFC 6265bis, la norme des cookies');
});

test('that the platform’s standard list does not name a cookie matters for a reason of its own', () => {
  const standard = report({ policy: standardPolicy(unreadable) });
  expect(whyText({ kind: 'undeclared' }, report(), en)).toMatch(/^A policy is there/);
  expect(whyText({ kind: 'undeclared' }, standard, en)).toMatch(/^The platform’s list names only/);
  expect(whyText(exposed.evidence, standard, en)).toMatch(/^Without these attributes/);
});

test.each([
  ...new Set(
    proofs
      .flatMap(({ findings }) => findings.map((finding) => finding.split(' ')))
      .flatMap(([rule = '', severity]) => (severity === 'note' ? [] : [rule])),
  ),
])('the rule %s, which can be more than a note, has its question', (rule) => {
  expect(Object.keys(english)).toContain(`ask_${rule.replaceAll('-', '_')}`);
});
