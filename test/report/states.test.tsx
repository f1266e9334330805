import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import type { Choice, ReportState } from '../../report/model/state.ts';
import { ReportPage } from '../../report/views/report-page.tsx';
import { deferredOf } from '../fixtures/desks.ts';
import { noReportActions, reportPages } from '../fixtures/report-pages.ts';
import { en, fr } from '../messages/speech.ts';
import { seenText } from '../seen-text.ts';

vi.stubEnv('TZ', 'UTC');

const html = (state: ReportState, messages = en, name = '') =>
  renderToString(
    <ReportPage
      state={state}
      deferred={deferredOf(name, { messages })}
      actions={noReportActions}
      messages={messages}
    />,
  );
const text = (state: ReportState, messages = en, name = '') => seenText(html(state, messages, name));

const { long, ...shown } = reportPages;

describe.each([
  { locale: 'en', messages: en },
  { locale: 'fr', messages: fr },
])('in $locale', ({ messages }) => {
  test.each(Object.entries(shown))('the screen "%s" has one title, and no gap in its sentences', (name, state) => {
    expect(html(state, messages, name).match(/<h1/g)).toHaveLength(1);
    expect(text(state, messages, name)).not.toMatch(/\$\d|undefined|\[object|NaN/);
  });
});

test.each([
  { name: 'gone', says: 'This portal is not being watched.' },
  { name: 'gone', says: 'Visit the portal' },
  { name: 'report', says: '2 of 3 cookies do not match. 1 not in the policy · 1 longer than declared' },
  { name: 'report', says: 'Dated September 29, 2025.' },
  { name: 'report', says: 'sessionid 14 days Opendatasoft · For the working of the portal Log-in' },
  { name: 'report', says: '_pk_ses.* no duration Matomo' },
  { name: 'report', says: 'from being forged. Seen' },
  { name: 'report', says: 'who is asking. Differs from the policy' },
  { name: 'report', says: 'Not seen; the policy gives a condition: “Used only if the portal' },
  { name: 'report', says: 'Names no cookie Town Map: keeps the last place' },
  { name: 'report', says: 'Explore the data /explore/ Read this page as the policy' },
  { name: 'report', says: 'Read the portal’s own policy again' },
  { name: 'reading', says: 'None. Open the page with the policy in another tab' },
  { name: 'file-chosen', says: 'You chose this file. Politique de cookies – avril 2026.pdf Dated “03/04/2026”' },
  { name: 'file-chosen', says: 'too long to be read whole' },
  { name: 'file-chosen', says: 'Only the first 200 of the 364 pages' },
  { name: 'file-chosen', says: 'Use the portal’s own policy' },
  { name: 'file-being-read', says: 'Reading Politique de cookies.pdf…' },
  { name: 'policy-not-found', says: 'No cookie policy was found where portals keep it (404).' },
  { name: 'policy-not-found', says: 'What the platform’s standard list declares This list is not the portal’s own' },
  { name: 'policy-unreadable', says: 'No declared cookie was recognised in this text. Gestion des cookies' },
  { name: 'policy-elsewhere', says: 'Read the policy on www.ville-exemple.fr' },
  { name: 'saved', says: 'Saved audits (3)' },
  { name: 'saved', says: '4 of 8 cookies do not match.' },
  { name: 'saved', says: 'Before the new policy ppival.opendatasoft.com · 2025-01-15 09:01:10.0 +00:00 All 4 cookies' },
  { name: 'saved-compared', says: '2026-01-15 09:01:10.0 +00:00: The policy’s text is another than before.' },
  { name: 'saved-same', says: 'Nothing changed: the policy and the cookies are the same.' },
  { name: 'run-asked', says: 'Before each of them its cookies are deleted' },
  { name: 'run-asked', says: 'what was seen so far is forgotten: “Save” it first' },
  { name: 'run-no-page', says: 'Open a page of the portal in a tab first.' },
  { name: 'run-before', says: 'Phase 1 of 3: before a choice Waiting until its pages are at rest.' },
  { name: 'run-refuse', says: 'Phase 2 of 3: after refusal Refuse everything in the portal’s banner.' },
  { name: 'run-another', says: 'Another choice was seen than this phase is about.' },
  { name: 'run-another', says: 'Not everything could be deleted: what stayed is counted too.' },
  { name: 'run-done', says: 'All three phases were seen.' },
  { name: 'run-done', says: '2 of 6 cookies do not match. 1 not in the policy · to check: 1 set before you chose' },
  { name: 'run-done', says: '4 As declared 4 before a choice 5 after refusal 6 after acceptance' },
  { name: 'run-stopped', says: 'Stopped. What was seen until then stays in the report.' },
  { name: 'saved-refused', says: 'The browser lets this page store nothing' },
  { name: 'drifting', says: 'Your choice about cookies Refused: Matomo.' },
  { name: 'drifting', says: 'Held against: European Data Protection Board, Guidelines 2/2023' },
  { name: 'drifting', says: 'What to ask the portal’s owner What is “portal_visit_ref” for, who receives it' },
  {
    name: 'drifting',
    says: 'Can “sessionid” be set with SameSite? Will “_pk_id.1.1fff” be deleted when visitors refuse it?',
  },
  { name: 'drifting', says: 'Cookies 5 Timeline Findings Policy text Storage 1 Refused 1 Pages 3' },
  { name: 'drifting', says: 'Pages visited / 14:01:00 /explore/ 14:01:30 – 14:03:30 (2×) /login/ 14:03:00' },
  { name: 'drifting', says: 'sessionid Longer than declared 90 days policy: 14 days ppival.opendatasoft.com' },
  { name: 'drifting', says: 'portal_visit_ref=…; Path=/; Max-Age=34560000; Secure Copy' },
  {
    name: 'drifting',
    says: '3 minutes 4 minutes portal_visit_ref Set by the response of /explore/ (200), at 14:01:03.',
  },
  { name: 'drifting', says: 'campaign SameSite=None needs Secure, which is missing.' },
  { name: 'drifting', says: '14:02:35 · Refused: Matomo.' },
  { name: 'drifting', says: 'Stored besides cookies Worth knowing ppival.opendatasoft.com keeps 1 item' },
] as const)('"$name" says: $says', ({ name, says }) => {
  expect(text(reportPages[name], en, name)).toContain(says);
});

test.each<{ choice: Choice; says: string }>([
  { choice: failed({ kind: 'not-opened' }), says: 'a.pdf cannot be opened' },
  { choice: failed({ kind: 'too-large', limitBytes: 20_000_000 }), says: 'a.pdf is larger than 20 MB' },
  { choice: failed({ kind: 'empty' }), says: 'a.pdf is empty' },
  { choice: failed({ kind: 'not-text' }), says: 'a.pdf is not text' },
  { choice: failed({ kind: 'locked' }), says: 'a.pdf is locked with a password' },
  { choice: failed({ kind: 'pdf-broken' }), says: 'a.pdf is a PDF file that cannot be read' },
  { choice: failed({ kind: 'unpacked-too-large', limitBytes: 50_000_000 }), says: 'a.pdf unpacks to more than 50 MB' },
  { choice: failed({ kind: 'too-long' }), says: 'a.pdf is too long to be read' },
  { choice: failed({ kind: 'damaged' }), says: 'a.pdf is damaged' },
  { choice: failed({ kind: 'other-document' }), says: 'save it as DOCX or PDF' },
  { choice: failed({ kind: 'archive' }), says: 'a.pdf is an archive' },
  { choice: failed({ kind: 'pdf-without-text' }), says: 'a.pdf holds pictures of pages and no text' },
  { choice: { kind: 'page-failed' }, says: 'That page could not be read.' },
])('a choice that failed is explained: $says', ({ choice, says }) => {
  expect(text({ ...reportPages.report, choice })).toContain(says);
});

test.each([
  { name: 'report', words: true, pressable: true },
  { name: 'policy-unreadable', words: true, pressable: false },
  { name: 'policy-not-found', words: false, pressable: false },
] as const)('"$name" shows a text: $words, and declarations that lead there: $pressable', (row) => {
  const page = html(reportPages[row.name]);
  expect(page.includes('class="text"')).toBe(row.words);
  expect(/<button[^>]*class="declaration/.test(page)).toBe(row.pressable);
  expect(page.includes('<mark')).toBe(row.pressable);
});

test('while the policy is being read, nothing is declared yet', () => {
  expect(html(reportPages.reading)).not.toMatch(/class="declaration|class="text"/);
});

test('what pages and files wrote is text, never markup', () => {
  const page = html(reportPages.hostile);
  expect(page).toContain('&lt;img src=x');
  expect(page).not.toMatch(/<img|<script|[\u202a-\u202e\u200f]/);
});

test('a name that is written from right to left is shown without marks of ours', () => {
  const page = html(reportPages.hostile);
  expect(page).toContain('ملف_تعريف_الارتباط</bdi>');
  expect(page).not.toMatch(/U\+206[89]/);
});

test('a policy of thousands of lines is drawn', { tags: 'long' }, () => {
  expect(html(long).match(/<tr>/g)).toHaveLength(4000);
});

function failed(failure: Extract<Choice, { kind: 'file-failed' }>['failure']): Choice {
  return { kind: 'file-failed', file: 'a.pdf', failure };
}
