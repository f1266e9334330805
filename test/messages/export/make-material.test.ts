import { describe, expect, test, vi } from 'vitest';
import { FORMATS } from '../../../src/core/export/formats.ts';
import { withNote } from '../../../src/core/export/notes.ts';
import { makeMaterial } from '../../../src/messages/export/make-material.ts';
import { provenance, watched } from '../../fixtures/parts.ts';
import { reportPages } from '../../fixtures/report-pages.ts';
import { states } from '../../fixtures/reports.ts';
import { en, fr } from '../speech.ts';

vi.stubEnv('TZ', 'UTC');

const code = (text: string) => ({ text, code: true });
const inLanguage = async (language: string) => ({ en, fr })[language] ?? null;

const reports = Object.entries(states).flatMap(([name, state]) =>
  state.kind === 'report' ? [{ name, report: state.report }] : [],
);

describe.each(reports)('of the report "$name"', ({ name, report }) => {
  test.each(Object.entries(FORMATS))('%s is whole, and the same every time', async (_, { write }) => {
    const material = await makeMaterial({ report, watched }, provenance, { messages: fr, inLanguage });
    const text = write(material);
    expect(write(await makeMaterial({ report, watched }, provenance, { messages: fr, inLanguage }))).toBe(text);
    // The hostile pages write such words themselves.
    if (name !== 'hostile') expect(text).not.toMatch(/\$\d|undefined|\[object|NaN/);
  });
});

test.each([
  'Cookies of ppival.opendatasoft.com',
  '3 of 5 cookies do not match.',
  'from 2026-11-22 14:01:00.0 +00:00 to 2026-11-22 14:05:00.0 +00:00 (Europe/Paris)',
  'Portal Cookie Inspector 1.0.0',
  'Chromium 143.0.7499.4',
  'f1a5'.repeat(16),
  'Stays 90 days; the policy says “2 weeks”.',
  'Declared but not seen',
  'Until 2026-11-22 14:02:35.0 +00:00, another choice held.',
  'SameSite=None needs Secure, which is missing.',
  'Pages you have not visited may set more.',
])('the page says: %s', async (says) => {
  const material = await makeMaterial({ report: states.drifting.report, watched }, provenance, {
    messages: en,
    inLanguage,
  });
  expect(FORMATS.html.write(material)).toContain(says);
});

test('after a guided run, the page says of each cookie in which phases it was there', async () => {
  const { report } = reportPages['run-done'];
  const { document } = await makeMaterial({ report, watched }, provenance, { messages: en, inLanguage });
  const tables = document.blocks.flatMap((block) => (block.kind === 'group' ? block.blocks : []));
  expect(tables.find(({ kind }) => kind === 'table')).toEqual({
    kind: 'table',
    columns: ['Cookie', 'before a choice (4)', 'after refusal (5)', 'after acceptance (6)'],
    rows: [
      [code('portal_visit_ref'), '✓', '✓', '✓'],
      [code('_pk_id.1.1fff'), '✓', '✓', '✓'],
      [code('_pk_ses.1.1fff'), '–', '–', '✓'],
      [code('cookies_preferences'), '–', '✓', '✓'],
      [code('csrftoken'), '✓', '✓', '✓'],
      [code('map_session'), '✓', '✓', '✓'],
    ],
  });
});

test('a condition that a policy states within the purpose is said once', async () => {
  const { report } = reportPages['run-done'];
  const material = await makeMaterial({ report, watched }, provenance, { messages: en, inLanguage });
  const [, unseen = ''] = FORMATS.html.write(material).split('Declared but not seen');
  expect(unseen.match(/only if the portal is available/g)).toHaveLength(1);
});

test('a note stands with its cookie, as text', async () => {
  const { report } = states.drifting;
  const [cookie] = report.cookies.map((one) => one.cookie);
  if (!cookie) throw new Error('The fixture has no cookie');
  const notes = withNote({}, cookie, '<b>Asked</b> on Monday');
  const material = await makeMaterial({ report, watched }, provenance, { messages: en, inLanguage }, notes);
  expect(FORMATS.html.write(material)).toMatch(
    /Your note<\/p>\s*<blockquote[^>]*>&lt;b&gt;Asked&lt;\/b&gt; on Monday</,
  );
  expect(FORMATS.markdown.write(material)).toContain('> \\<b\\>Asked');
});

test('page and table agree on the status of each cookie', async () => {
  const material = await makeMaterial({ report: states.drifting.report, watched }, provenance, {
    messages: en,
    inLanguage,
  });
  const statuses = FORMATS.csv.write(material).match(/^"[^"]+","[a-z-]+"/gm);
  expect(statuses).toEqual(
    states.drifting.report.cookies.map(({ cookie, status }) => `"${cookie.name}","${status?.group}"`),
  );
});
