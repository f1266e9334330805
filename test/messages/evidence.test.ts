import { expect, test, vi } from 'vitest';
import { DAY } from '../../src/core/cookie/lifetime.ts';
import type { Evidence } from '../../src/core/inspection/rules/rules.ts';
import { evidenceText } from '../../src/messages/evidence.ts';
import { at, persistent, report, standardPolicy, unreadable } from '../fixtures/parts.ts';
import { en, fr, plainSpaces } from './speech.ts';

vi.stubEnv('TZ', 'UTC');

const stated = { kind: 'persistent', seconds: 14 * DAY, text: '2 weeks by default' } as const;

const outlives = { kind: 'outlives-declaration', stated, actual: persistent(90 * DAY), requested: null } as const;

const refused = {
  kind: 'refused',
  name: '',
  reason: { kind: 'partitioned', certain: true },
  declared: false,
} as const;

const early = (choiceAt: number | null): Evidence => ({
  kind: 'set-before-choice',
  setAt: at(3),
  choiceAt,
  category: 'statistics',
});

test.each<{ evidence: Evidence; english: string; french: string }>([
  {
    evidence: { kind: 'undeclared' },
    english: 'The policy does not name this cookie.',
    french: 'La politique ne mentionne pas ce cookie.',
  },
  {
    evidence: outlives,
    english: 'Stays 90 days; the policy says “2 weeks by default”.',
    french: 'Conservé 90 jours ; la politique annonce « 2 weeks by default ».',
  },
  {
    evidence: { ...outlives, actual: persistent(400 * DAY) },
    english:
      'Stays 400 days; the policy says “2 weeks by default”. 400 days is the most a browser keeps: the portal may have asked for longer, and only its Set-Cookie line tells.',
    french:
      'Conservé 400 jours ; la politique annonce « 2 weeks by default ». Un navigateur ne garde rien au-delà de 400 jours : le portail a pu demander davantage, ce que seule sa ligne Set-Cookie indique.',
  },
  {
    evidence: { ...outlives, actual: persistent(400 * DAY), requested: 730 * DAY },
    english:
      'Stays 400 days; the policy says “2 weeks by default”. The portal asked for 2 years; no browser keeps a cookie longer than 400 days.',
    french:
      'Conservé 400 jours ; la politique annonce « 2 weeks by default ». Le portail a demandé 2 ans ; aucun navigateur ne garde un cookie plus de 400 jours.',
  },
  {
    evidence: { ...outlives, actual: persistent(400 * DAY), requested: 1e15 },
    english:
      'Stays 400 days; the policy says “2 weeks by default”. The portal asked for more than 1000 years; no browser keeps a cookie longer than 400 days.',
    french:
      'Conservé 400 jours ; la politique annonce « 2 weeks by default ». Le portail a demandé plus de 1 000 ans ; aucun navigateur ne garde un cookie plus de 400 jours.',
  },
  {
    evidence: {
      kind: 'session-declared',
      stated: { kind: 'session', text: 'Session' },
      actual: persistent(390 * DAY),
    },
    english: 'Stays 13 months; the policy says it goes when the browser closes (“Session”).',
    french: 'Conservé 13 mois ; la politique annonce un cookie de session (« Session »).',
  },
  {
    evidence: early(at(95)),
    english: 'Set at 14:01:03 for audience statistics, before your choice at 14:02:35.',
    french: 'Déposé (14:01:03) pour la mesure d’audience, avant votre choix (14:02:35).',
  },
  {
    evidence: early(null),
    english: 'Set at 14:01:03 for audience statistics, while no choice of yours was in force.',
    french: 'Déposé (14:01:03) pour la mesure d’audience, alors qu’aucun choix de votre part n’était en vigueur.',
  },
  {
    evidence: {
      kind: 'set-despite-refusal',
      setAt: at(95),
      choiceAt: at(3),
      category: 'statistics',
      tool: 'matomo',
    },
    english: 'Set at 14:02:35 for audience statistics, though “Matomo” had been refused by 14:01:03.',
    french: 'Déposé (14:02:35) pour la mesure d’audience, alors que « Matomo » était déjà refusé (14:01:03).',
  },
  {
    evidence: refused,
    english: 'A page asked for (no name), and the browser did not keep it. Partitioned needs Secure, which is missing.',
    french: 'Une page a demandé (sans nom), et le navigateur ne l’a pas gardé. Partitioned exige Secure, qui manque.',
  },
  {
    evidence: { ...refused, name: 'sessionid', reason: { kind: 'same-site-none', certain: true }, deletes: true },
    english:
      'A page tried to delete sessionid, and the browser did not do so. SameSite=None needs Secure, which is missing.',
    french:
      'Une page a tenté de supprimer sessionid, et le navigateur ne l’a pas fait. SameSite=None exige Secure, qui manque.',
  },
  {
    evidence: { kind: 'unobserved', condition: 'Only if multilingual' },
    english: 'Not seen; the policy gives a condition: “Only if multilingual”',
    french: 'Non observé ; la politique pose une condition : « Only if multilingual »',
  },
  {
    evidence: { kind: 'declared-twice', stated: [stated, { kind: 'session', text: 'Session, at least' }] },
    english:
      'The policy states more than one lifetime for it: “2 weeks by default” and “Session, at least”. It is compared with the longest.',
    french:
      'La politique lui donne plusieurs durées : « 2 weeks by default » et « Session, at least ». La comparaison retient la plus longue.',
  },
  {
    evidence: { kind: 'policy-without-durations', without: 1, of: 4 },
    english: 'The policy does not say how long 1 of its 4 cookies stays.',
    french: 'La politique ne dit pas combien de temps est conservé 1 de ses 4 cookies.',
  },
  {
    evidence: { kind: 'policy-without-durations', without: 1, of: 1 },
    english: 'The policy says of none of its cookies how long it stays.',
    french: 'La politique n’indique la durée de conservation d’aucun de ses cookies.',
  },
])('$english', ({ evidence, english, french }) => {
  expect(evidenceText(evidence, report(), en)).toBe(english);
  expect(plainSpaces(evidenceText(evidence, report(), fr))).toBe(french);
});

test('a difference from the standard list is not said to be one from the portal’s policy', () => {
  const standard = report({
    policy: standardPolicy(unreadable),
  });
  expect(evidenceText({ kind: 'undeclared' }, standard, en)).toContain('standard list');
  expect(evidenceText(outlives, standard, en)).toContain('standard list');
  expect(evidenceText({ kind: 'unobserved', condition: '…' }, standard, en)).toContain('standard list');
  expect(evidenceText({ kind: 'persistence-declared', stated }, standard, en)).not.toContain('policy');
  expect(evidenceText({ ...refused, declared: true }, standard, en)).not.toContain('policy');
});

test('a lifetime of the standard list, which has no words of its own, is said in the language of the report', () => {
  const standard = report({ policy: standardPolicy(unreadable) });
  const unworded: Evidence = { ...outlives, stated: { ...stated, text: '' } };
  expect(plainSpaces(evidenceText(unworded, standard, fr))).toBe(
    'Conservé 90 jours ; la liste type de la plateforme annonce « 14 jours ».',
  );
});
