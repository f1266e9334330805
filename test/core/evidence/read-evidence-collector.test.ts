import { expect, test } from 'vitest';
import { readEvidenceCollector } from '../../../src/core/evidence/read-evidence-collector.ts';
import { HOST, START } from '../facts.ts';

const WRITTEN = new Date(START + 500).toISOString();
/** As version 2.1.1 writes it. */
const cookie = (name: string, facts: object) => ({
  name,
  value: 'v',
  domain: HOST,
  path: '/',
  expires: START / 1000 + 3600.5,
  size: 2,
  httpOnly: false,
  secure: true,
  session: false,
  sameSite: 'Lax',
  sourceScheme: 'Secure',
  ...facts,
});
const inspection = (...cookies: readonly object[]) => ({
  uri_ins: `https://${HOST}/`,
  uri_dest: `https://${HOST}/pages/home/?lang=en`,
  start_time: new Date(START).toISOString(),
  end_time: new Date(START + 9000).toISOString(),
  script: { host: 'a machine' },
  browser: { name: 'Chromium', version: 'HeadlessChrome/140' },
  cookies,
});
const journalOf = (json: unknown) => {
  const outcome = readEvidenceCollector(json);
  if (!outcome?.ok) throw new Error('not read');
  return outcome.evidence.journal;
};

test('who set a cookie last is told, and when', () => {
  const fileName = `https://${HOST}/assets/statistics.js?v=2`;
  const journal = journalOf(
    inspection(
      cookie('a', { log: { type: 'Cookie.HTTP', timestamp: WRITTEN, stack: [{ fileName: `https://${HOST}/` }] } }),
      cookie('b', { log: { type: 'Cookie.JS', timestamp: WRITTEN, stack: [{ fileName, lineNumber: 11 }] } }),
      cookie('c', {}),
    ),
  );
  expect(journal).toMatchObject([
    { kind: 'visit', at: START, url: `https://${HOST}/pages/home/` },
    { kind: 'header', at: START + 500, line: { name: 'a' }, response: { url: `https://${HOST}/` } },
    { kind: 'changed', at: START + 500, cookie: { name: 'a', expiresAt: START + 3_600_500 } },
    { kind: 'write', line: { name: 'b' }, script: { url: `https://${HOST}/assets/statistics.js`, line: 11 } },
    { kind: 'changed', cookie: { name: 'b' } },
    { kind: 'snapshot', at: START + 9000, host: HOST, cookies: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] },
  ]);
  expect(JSON.stringify(journal)).not.toContain('"v"');
});

test('cookies that the browser refused are in its list too, and are left out', () => {
  const refused = { name: 'refused', domain: HOST, path: '/', session: true };
  expect(journalOf(inspection(cookie('a', {}), refused))).toMatchObject([
    { kind: 'visit' },
    { kind: 'snapshot', cookies: [{ name: 'a' }] },
  ]);
});

test('what is no inspection is left to others', () => {
  for (const other of [null, [], {}, { cookies: [] }]) expect(readEvidenceCollector(other)).toBeNull();
});

test('one of a page that was no web page says so', () => {
  expect(readEvidenceCollector({ ...inspection(), uri_dest: 'file:///page.html' })).toEqual({
    ok: false,
    failure: 'no-page',
  });
});
