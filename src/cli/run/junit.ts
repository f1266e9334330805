import { pageText } from '../../messages/page-text.ts';
import { recordName } from './record-name.ts';
import type { Inspected, RunRecord } from './run-record.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Two signs are no text in XML, though Unicode has them. @see XML 1.0 §2.2 */
const NO_TEXT = /[\ufffe\uffff]/g;

const escapeText = (text: string): string =>
  pageText(text)
    .replace(NO_TEXT, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');

/** A run as JUnit's XML: a suite for each visit, a case for each finding; a note is no failure. */
export const junit = (records: readonly RunRecord[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="portal-cookie-inspector">\n${records.map(suite).join('')}</testsuites>\n`;

function suite(record: RunRecord): string {
  const name = escapeText(recordName(record));
  const cases = record.outcome === 'failed' ? [errorCase(name, record.reason)] : foundCases(name, record);
  const failures = record.outcome === 'failed' ? 0 : record.findings.mismatch + record.findings.review;
  const errors = record.outcome === 'failed' ? 1 : 0;
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" time="${record.seconds}"`;
  return `<testsuite name="${name}" ${counts} timestamp="${record.endedAt.slice(0, 19)}">\n${cases.join('')}</testsuite>\n`;
}

const errorCase = (name: string, reason: string): string =>
  `<testcase classname="${name}" name="inspected"><error message="${escapeText(reason)}"/></testcase>\n`;

/** A portal without findings has one case, that it was inspected. */
function foundCases(name: string, { told }: Inspected): readonly string[] {
  if (told.length === 0) return [`<testcase classname="${name}" name="inspected"/>\n`];
  return told.map(({ rule, severity, subject, text }) => {
    const head = `<testcase classname="${name}" name="${escapeText(`${rule}: ${subject}`)}">`;
    const said = escapeText(text);
    const body =
      severity === 'note' ? `<system-out>${said}</system-out>` : `<failure type="${severity}" message="${said}"/>`;
    return `${head}${body}</testcase>\n`;
  });
}
