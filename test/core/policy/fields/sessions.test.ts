import { expect, test } from 'vitest';
import { policyKnowledge } from '../../../../src/cli/knowledge/policy-knowledge.ts';
import { createSessions } from '../../../../src/core/policy/fields/sessions.ts';
import { createVocabulary } from '../../../../src/core/policy/lexicon/vocabulary.ts';

const { expiresWithSession, isSession, saysSession, saysSessionEnds } = createSessions(
  createVocabulary(policyKnowledge.languages),
);

test.each([
  { text: 'Session', says: true },
  { text: 'during your visit', says: true },
  { text: 'the cookie app_session', says: false },
  { text: 'the cookie session_ref', says: false },
  { text: 'the cookie sessionid', says: false },
  { text: '2 years', says: false },
])('"$text" has a word for a session: $says', ({ text, says }) => {
  expect(saysSession(text)).toBe(says);
});

test.each([
  { text: 'It is deleted when the browser is closed', ends: true },
  { text: 'It is not deleted when the browser is closed', ends: false },
  { text: 'It is deleted when the dialog is closed', ends: false },
  { text: 'until the end of the session', ends: true },
  { text: 'a session cookie', ends: true },
  { text: 'ein Sitzungscookie', ends: true },
  { text: 'it recognises the session', ends: false },
  { text: 'the end of the year', ends: false },
])('"$text" says that the session ends it: $ends', ({ text, ends }) => {
  expect(saysSessionEnds(text)).toBe(ends);
});

test.each([
  { text: 'Session', session: true },
  { text: 'for the duration of your visit', session: true },
  { text: 'End of the browser session', session: true },
  { text: 'Session ID', session: false },
  { text: 'Session storage', session: false },
  { text: 'recognises the visitor through the session and remembers preferences', session: false },
  { text: '2 years', session: false },
])('"$text" is the lifetime of a session: $session', ({ text, session }) => {
  expect(isSession(text)).toBe(session);
});

test.each([
  { text: 'It is kept for the session', expires: true },
  { text: 'It is valid for the session', expires: true },
  { text: 'Il est conservé pendant la session', expires: true },
  { text: 'It keeps the time of the session', expires: false },
  { text: 'It recognises the session', expires: false },
  { text: 'It is kept to know, on every page of the portal, your session', expires: false },
  { text: 'It is kept for a year', expires: false },
])('"$text" expires with the session: $expires', ({ text, expires }) => {
  expect(expiresWithSession(text)).toBe(expires);
});
