import { expect, test, vi } from 'vitest';
import messages from '../../_locales/en/messages.json';
import type { Certainty } from '../../src/core/catalogue/entry.ts';
import type { Category } from '../../src/core/cookie/category.ts';
import type { Cookie } from '../../src/core/cookie/cookie.ts';
import { DAY } from '../../src/core/cookie/lifetime.ts';
import type { Party } from '../../src/core/cookie/party.ts';
import type { Guess, Purpose, ReportedCookie } from '../../src/core/inspection/report.ts';
import type { Evidence } from '../../src/core/inspection/rules/rules.ts';
import { STANDARD_LIST } from '../../src/core/inspection/standard-list.ts';
import { attributeRows } from '../../src/messages/attribute.ts';
import { blindSpotSentences } from '../../src/messages/blind-spot.ts';
import { withoutText } from '../../src/messages/consequences.ts';
import { evidenceText } from '../../src/messages/evidence.ts';
import { guessText } from '../../src/messages/guess.ts';
import { partyText } from '../../src/messages/party.ts';
import { portalText } from '../../src/messages/portal.ts';
import { purposeText, statedPurpose } from '../../src/messages/purpose.ts';
import { purposeSource } from '../../src/messages/purpose-source.ts';
import { setterSentences } from '../../src/messages/setter.ts';
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
    french: 'Déposé à 14:01:03 pour la mesure d’audience, avant votre choix de 14:02:35.',
  },
  {
    evidence: early(null),
    english: 'Set at 14:01:03 for audience statistics, while no choice of yours was in force.',
    french: 'Déposé à 14:01:03 pour la mesure d’audience, alors qu’aucun choix de votre part n’était en vigueur.',
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
    french: 'Déposé à 14:02:35 pour la mesure d’audience, alors que « Matomo » était déjà refusé à 14:01:03.',
  },
  {
    evidence: refused,
    english: 'A page asked for (no name), and the browser did not keep it. Partitioned needs Secure, which is missing.',
    french: 'Une page a demandé (sans nom), et le navigateur ne l’a pas gardé. Partitioned exige Secure, qui manque.',
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

test.each<{ seen: Partial<ReportedCookie>; says: readonly string[] }>([
  {
    seen: { setters: [once(response('/login/', 302), at(132))] },
    says: ['Set by the response of /login/ (302), at 14:03:12.'],
  },
  {
    seen: { setters: [{ ...once(response('/'), at(0)), lastAt: at(60), times: 6 }] },
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
      setters: [{ ...once({ kind: 'script', url: null, line: null }, at(0)), lastAt: at(60), times: 2 }],
    },
    says: ['Probably set 2 times by a script, from 14:01:00 to 14:02:00: its place is not known.'],
  },
  {
    seen: { setters: [{ ...once(response('/login/'), at(3)), pageHost: 'www.opendatasoft.com' }] },
    says: ['Set by the response of /login/ (200), at 14:01:03. That was on a page of www.opendatasoft.com.'],
  },
  {
    seen: { olderThanWatch: true },
    says: ['Already there when watching began: who set it is not known.'],
  },
])('$says', ({ seen, says }) => {
  expect(setterSentences(reported(cookie('c'), seen), report(), en)).toEqual(says);
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
  expect(setterSentences(seen, report(), en)).toEqual([
    'Set by the response of stats.example/c.js (200), at 14:01:03.',
  ]);
});

const catalogued = {
  kind: 'catalogue',
  id: 'matomo_session',
  provider: 'Matomo',
  category: 'statistics',
  certainty: 'probable',
} as const;

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
  expect(purposeSource(purpose, en)).toBe(source);
});

test('the standard list, which has no words of its own, says what its cookies are for in the reader’s language', () => {
  for (const declaration of STANDARD_LIST)
    expect(statedPurpose(declaration, standardPolicy(unreadable), en)).toMatch(/^[A-Z].+\.$/);
});

test('blind spots are sentences, after the one that says from when to when', () => {
  const watch = { from: at(0), to: at(9), blindSpots: [{ kind: 'older-than-watch', cookies: 2 }] } as const;
  expect(blindSpotSentences(report({ watch }), en)).toEqual([
    'Watched from 14:01:00 to 14:01:09.',
    '2 cookies were there before watching began: who set them, and when, is not known.',
  ]);
});

test('a portal is said to be one for a reason', () => {
  expect(portalText(report().portal, en)).toBe('Opendatasoft portal (its address is under opendatasoft.com)');
});

const held = cookie('c', { sameSite: 'unspecified', expiresAt: at(0) });
const partitionKey = { topLevelSite: 'https://example.org', hasCrossSiteAncestor: false };
const known = (id: string): ReportedCookie['purposes'] => [{ ...catalogued, id }];
const scripted = { kind: 'script', url: `https://${HOST}/static/app.js`, line: 12 } as const;
const twice = { ...once(response('/'), at(0)), lastAt: at(60), times: 2 };

test('every attribute says what it means for this cookie', () => {
  const all = attributeRows(reported({ ...held, partitionKey }), en);
  expect(all.map(({ name }) => name)).toEqual([
    'Domain',
    'Path',
    'Expires',
    'Secure',
    'HttpOnly',
    'SameSite',
    'Partitioned',
  ]);
  expect(all.filter(({ value, meaning }) => value === '' || meaning === '')).toEqual([]);
});

test.each<{ seen: ReportedCookie; name: string; meaning: string }>([
  { seen: reported(held), name: 'Domain', meaning: 'sent to this host only' },
  {
    seen: reported({ ...held, hostOnly: false }),
    name: 'Domain',
    meaning: 'sent to this host and every host under it',
  },
  {
    seen: reported({ ...held, hostOnly: false, domain: 'opendatasoft.com' }),
    name: 'Domain',
    meaning: 'sent to this host and every host under it: other portals of the platform, too',
  },
  { seen: reported({ ...held, path: '/api/' }), name: 'Path', meaning: 'sent only with addresses under this path' },
  {
    seen: reported({ ...held, expiresAt: null }),
    name: 'Expires',
    meaning: 'goes when the browser closes, unless that reopens its tabs',
  },
  {
    seen: reported(held, { lifetime: persistent(DAY) }),
    name: 'Expires',
    meaning: 'the browser deletes it then',
  },
  {
    seen: reported(held, { lifetime: persistent(DAY), setters: [twice] }),
    name: 'Expires',
    meaning: 'the browser deletes it then, but each time it is set again puts that off',
  },
  {
    seen: reported(held, { lifetime: persistent(400 * DAY), setters: [twice] }),
    name: 'Expires',
    meaning: 'the browser deletes it then: 400 days is the most it keeps',
  },
  { seen: reported({ ...held, secure: false }), name: 'Secure', meaning: 'may travel unencrypted' },
  { seen: reported({ ...held, httpOnly: true }), name: 'HttpOnly', meaning: 'out of reach of the page’s scripts' },
  { seen: reported(held), name: 'HttpOnly', meaning: 'readable by the page’s scripts' },
  {
    seen: reported(held, { setters: [once(scripted, at(0))] }),
    name: 'HttpOnly',
    meaning: 'readable by the page’s scripts, like all that a script sets',
  },
  {
    seen: reported(held, { purposes: known('opendatasoft_csrftoken') }),
    name: 'HttpOnly',
    meaning: 'readable by the page’s scripts, on purpose: they send it along to show that a request is the page’s own',
  },
  {
    seen: reported(held, { purposes: known('opendatasoft_cookies_preferences'), setters: [once(scripted, at(0))] }),
    name: 'HttpOnly',
    meaning: 'readable by the page’s scripts, on purpose: they look up in it what you chose',
  },
  {
    seen: reported(held, { purposes: known('opendatasoft_sessionid') }),
    name: 'HttpOnly',
    meaning: 'readable by the page’s scripts: a foreign one among them could take over the log-in',
  },
  {
    seen: reported(held),
    name: 'SameSite',
    meaning: 'Chromium treats it as Lax; other browsers may send it from any other site',
  },
  {
    seen: reported({ ...held, partitionKey }),
    name: 'Partitioned',
    meaning: 'kept apart for this site: it cannot be met again on others',
  },
])('$name: $meaning', ({ seen, name, meaning }) => {
  expect(attributeRows(seen, en).find((attribute) => attribute.name === name)?.meaning).toBe(meaning);
});

test.each<{ guessed: Partial<Guess>; seen?: Partial<ReportedCookie>; on?: Partial<Cookie>; says: string }>([
  {
    guessed: { returning: true },
    seen: { lifetime: persistent(390 * DAY) },
    says: 'Nobody says what it is for. It stays 13 months: long enough to recognise your browser on a later visit. Scripts of the page can read it.',
  },
  {
    guessed: { returning: true, renewed: true, elsewhere: true },
    seen: { lifetime: persistent(390 * DAY) },
    says: 'Nobody says what it is for. It stays 13 months: long enough to recognise your browser on a later visit. Scripts of the page can read it. It belongs to another site, which may meet it again wherever its content is loaded.',
  },
  {
    guessed: { readable: false, renewed: true },
    says: 'Nobody says what it is for. It goes when the browser closes: it concerns this visit rather than later ones. Scripts of the page cannot read it: it serves the server, as with a log-in. It was set several times while watching, as what follows the course of a visit.',
  },
  {
    guessed: { scripted: true },
    seen: { lifetime: persistent(1800) },
    says: 'Nobody says what it is for. It stays 30 minutes: it concerns this visit rather than later ones. A script of the page sets it and can read it, as with audience measurement or settings of the page.',
  },
  {
    guessed: {},
    on: { partitionKey },
    says: 'Nobody says what it is for. It goes when the browser closes: it concerns this visit rather than later ones. Scripts of the page can read it. It is kept apart for this site, and cannot follow you to others.',
  },
  {
    guessed: {},
    seen: { verdict: { kind: 'unjudged' } },
    says: 'Its purpose is not known. It goes when the browser closes: it concerns this visit rather than later ones. Scripts of the page can read it.',
  },
])('$says', ({ guessed, seen, on, says }) => {
  expect(guessText({ ...guess, ...guessed }, reported(cookie('c', on), seen), en)).toBe(says);
});

test.each<{ id: string | null; stated: Category | null; certainty?: Certainty; says: string }>([
  {
    id: 'opendatasoft_sessionid',
    stated: 'marketing',
    says: 'Without it, you would be logged out at the next page. What is public can be read without it.',
  },
  {
    id: 'opendatasoft_csrftoken',
    stated: null,
    certainty: 'probable',
    says: 'Without it, the portal would turn down what you send: a log-in, a form, a change you save.',
  },
  { id: 'matomo_id', stated: 'necessary', says: expected('statistics') },
  { id: 'matomo_id', stated: 'necessary', certainty: 'probable', says: expected('necessary') },
  { id: 'matomo_id', stated: null, certainty: 'probable', says: expected('statistics') },
  { id: null, stated: 'preferences', says: expected('preferences') },
  { id: null, stated: 'marketing', says: expected('marketing') },
  { id: null, stated: 'unclassified', says: 'What would happen without it is not known.' },
  { id: null, stated: null, says: 'What would happen without it is not known.' },
])('$id ($certainty), declared as $stated: $says', ({ id, stated, certainty = 'certain', says }) => {
  expect(withoutText(id === null ? null : { ...catalogued, id, certainty }, stated, en)).toBe(says);
});

function expected(category: 'necessary' | 'preferences' | 'statistics' | 'marketing'): string {
  return messages[`without_${category}`].message;
}

test.each<{ party: Party; says: string }>([
  {
    party: { browser: 'first', platform: 'portal' },
    says: 'First party: for the browser, it belongs to the site you are visiting. It is the portal’s own.',
  },
  {
    party: { browser: 'third', platform: 'processor' },
    says: 'Third party: for the browser, it belongs to another site. It is the platform’s, which runs this portal for its owner.',
  },
  {
    party: { browser: 'unknown', platform: 'other' },
    says: 'Whether it is another site’s for the browser could not be told. Its host is neither the portal’s nor the platform’s.',
  },
])('$says', ({ party, says }) => {
  expect(partyText(party, en)).toBe(says);
});
