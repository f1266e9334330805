import { expect, test } from 'vitest';
import { reportJson } from '../../../src/core/export/report-json.ts';
import { at, cookie, provenance, report, reported } from '../../fixtures/parts.ts';

const STICKY = 'gbStickyBuckets__id||';

test('a report in which no name holds anything of a person is written as it is', () => {
  const plain = report({ cookies: [reported(cookie('sessionid'))] });
  const { schema, ...rest } = plain;
  expect(reportJson(plain, provenance)).toBe(`${JSON.stringify({ schema, provenance, ...rest }, null, 2)}\n`);
});

test('what names hold of persons is written nowhere, and names that differ still do', () => {
  const cookies = [reported(cookie(`${STICKY}mira "b"`)), reported(cookie(`${STICKY}noor`)), reported(cookie('a'))];
  const written = reportJson(
    report({
      cookies,
      findings: cookies.map(({ key }) => ({
        severity: 'note',
        reference: 'portal-policy',
        evidence: { kind: 'undeclared' },
        subject: { kind: 'cookie', key },
      })),
      storage: [
        { origin: 'https://town.example', items: [{ kind: 'local', name: `${STICKY}mira "b"`, bytes: 9 }], more: 0 },
      ],
    }),
    provenance,
  );
  expect(written).not.toMatch(/mira|noor/);
  const read = JSON.parse(written) as ReturnType<typeof report>;
  expect(read.cookies.map((one) => one.cookie.name)).toEqual([`${STICKY}…`, `${STICKY}…(2)`, 'a']);
  expect(read.storage[0]?.items[0]?.name).toBe(`${STICKY}…`);
  const subjects = read.findings.map(({ subject }) => ('key' in subject ? subject.key : null));
  expect(subjects).toEqual(read.cookies.map(({ key }) => key));
  expect(new Set(subjects).size).toBe(3);
});

test('the names of refused lines are shortened too, in what is found as well', () => {
  const name = `${STICKY}mira`;
  const reason = { kind: 'partitioned', certain: true } as const;
  const shown = report({
    findings: [
      {
        severity: 'review',
        reference: 'rfc6265bis',
        evidence: { kind: 'refused', name, reason, declared: true },
        subject: { kind: 'refused', index: 0 },
      },
    ],
  });
  const [finding] = shown.findings;
  const refused = [{ line: { name }, reason, at: at(3) }] as unknown as typeof shown.refused;
  expect(finding).toBeDefined();
  expect(reportJson({ ...shown, refused }, provenance)).not.toContain('mira');
});
