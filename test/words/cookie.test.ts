import { expect, test, vi } from 'vitest';
import { DAY } from '../../src/core/cookie/lifetime.ts';
import type { Evidence, Purpose, ReportedCookie } from '../../src/core/inspection/report.ts';
import { attributeWords } from '../../src/words/attribute.ts';
import { blindSpotWords } from '../../src/words/blind-spot.ts';
import { evidenceWords } from '../../src/words/evidence.ts';
import { portalWords } from '../../src/words/portal.ts';
import { purposeText } from '../../src/words/purpose.ts';
import { purposeSource } from '../../src/words/purpose-source.ts';
import { setterWords } from '../../src/words/setter.ts';
import {
  at,
  cookie,
  guess,
  HOST,
  once,
  persistent,
  report,
  reported,
  response,
  standardPolicy,
  unreadable,
} from '../fixtures/parts.ts';
import { en, fr, plainSpaces } from './speech.ts';

vi.stubEnv('TZ', 'UTC');

const stated = { kind: 'persistent', seconds: 14 * DAY, text: '2 weeks by default' } as const;
const outlives = { kind: 'outlives-declaration', stated, actual: persistent(90 * DAY) } as const;
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
    french: 'Déposé à 14:01:03 pour la mesure d’audience, avant votre choix de 14:02:35.',
  },
  {
    evidence: early(null),
    english: 'Set at 14:01:03 for audience statistics, and you have not chosen yet.',
    french: 'Déposé à 14:01:03 pour la mesure d’audience, alors que vous n’avez pas encore choisi.',
  },
  {
    evidence: { kind: 'unobserved', condition: 'Only if multilingual' },
    english: 'Not seen; the policy gives a condition: “Only if multilingual”',
    french: 'Non observé ; la politique pose une condition : « Only if multilingual »',
  },
])('$english', ({ evidence, english, french }) => {
  expect(evidenceWords(evidence, report(), en)).toBe(english);
  expect(plainSpaces(evidenceWords(evidence, report(), fr))).toBe(french);
});

test('a difference from the standard list is not said to be one from the portal’s policy', () => {
  const standard = report({
    policy: standardPolicy(unreadable),
  });
  expect(evidenceWords({ kind: 'undeclared' }, standard, en)).toContain('standard list');
  expect(evidenceWords(outlives, standard, en)).toContain('standard list');
  expect(evidenceWords({ kind: 'unobserved', condition: '…' }, standard, en)).toContain('standard list');
});

test('a lifetime of the standard list, which has no words of its own, is said in the language of the report', () => {
  const standard = report({ policy: standardPolicy(unreadable) });
  const unworded: Evidence = { ...outlives, stated: { ...stated, text: '' } };
  expect(plainSpaces(evidenceWords(unworded, standard, fr))).toBe(
    'Conservé 90 jours ; la liste type de la plateforme annonce « 14 jours ».',
  );
});

test.each<{ seen: Partial<ReportedCookie>; says: readonly string[] }>([
  {
    seen: { setters: [once(response('/login/', 302), at(132))] },
    says: ['Set by the response of /login/ (302), at 14:03:12.'],
  },
  {
    seen: { setters: [{ setter: response('/'), firstAt: at(0), lastAt: at(60), times: 6 }] },
    says: ['Set 6 times by the response of / (200), from 14:01:00 to 14:02:00.'],
  },
  {
    seen: { setters: [once({ kind: 'unknown' }, at(3))], removedAt: at(4) },
    says: [
      'Set at 14:01:03 by no response that was seen; a script of the page may have done it.',
      'Removed at 14:01:04.',
    ],
  },
  {
    seen: { setters: [once({ kind: 'script', url: `https://${HOST}/static/app.js`, line: 12 }, at(3))] },
    says: ['Probably set by a script at 14:01:03: /static/app.js, line 12.'],
  },
  {
    seen: {
      setters: [{ setter: { kind: 'script', url: null, line: null }, firstAt: at(0), lastAt: at(60), times: 2 }],
    },
    says: ['Probably set 2 times by a script, from 14:01:00 to 14:02:00: its place is not known.'],
  },
  {
    seen: { olderThanWatch: true },
    says: ['Already there when watching began: who set it is not known.'],
  },
])('$says', ({ seen, says }) => {
  expect(setterWords(reported(cookie('c'), seen), report(), en)).toEqual(says);
});

test('a response of another host is named with it', () => {
  const other = {
    kind: 'response',
    url: 'https://stats.example/c.js',
    status: 200,
    resourceType: 'script',
    frameId: 0,
    initiator: null,
  };
  const seen = reported(cookie('c'), { setters: [once({ ...other, kind: 'response' }, at(3))] });
  expect(setterWords(seen, report(), en)).toEqual(['Set by the response of stats.example/c.js (200), at 14:01:03.']);
});

const catalogued: Purpose = {
  kind: 'catalogue',
  id: 'matomo_session',
  provider: 'Matomo',
  category: 'statistics',
  certainty: 'probable',
};

test.each<{ purpose: Purpose; text: string; source: string }>([
  { purpose: { kind: 'policy', text: 'To count.' }, text: 'To count.', source: 'In the policy’s words' },
  {
    purpose: catalogued,
    text: 'Ties together the pages you view during one visit.',
    source: 'Judging by its name, probably Matomo, for audience statistics',
  },
  {
    purpose: { ...catalogued, certainty: 'certain' },
    text: 'Ties together the pages you view during one visit.',
    source: 'This extension’s catalogue knows it: Matomo, for audience statistics',
  },
  {
    purpose: guess,
    text: 'Its purpose is not known.',
    source: 'A guess from its attributes and from how it is set; it may be wrong',
  },
])('$text – $source', ({ purpose, text, source }) => {
  expect(purposeText(purpose, en)).toBe(text);
  expect(purposeSource(purpose, report().policy, en)).toBe(source);
});

test('blind spots are sentences, after the one that says from when to when', () => {
  const watch = { from: at(0), to: at(9), blindSpots: [{ kind: 'older-than-watch', cookies: 2 }] } as const;
  expect(blindSpotWords(report({ watch }), en)).toEqual([
    'Watched from 14:01:00 to 14:01:09.',
    '2 cookies were there before watching began: who set them, and when, is not known.',
  ]);
});

test('a portal is said to be one for a reason', () => {
  expect(portalWords(report().portal, en)).toBe('Opendatasoft portal (its address is under opendatasoft.com)');
});

test('every attribute says what it means for this cookie', () => {
  const partitionKey = { topLevelSite: 'https://example.org', hasCrossSiteAncestor: false };
  const all = attributeWords(cookie('c', { partitionKey, sameSite: 'unspecified', expiresAt: at(0) }), en);
  expect(all.map(({ name }) => name)).toEqual([
    'Domain',
    'Path',
    'Secure',
    'HttpOnly',
    'SameSite',
    'Partitioned',
    'Expires',
  ]);
  expect(all.filter(({ value, meaning }) => value === '' || meaning === '')).toEqual([]);
});
